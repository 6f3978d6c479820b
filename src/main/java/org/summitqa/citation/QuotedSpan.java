package org.summitqa.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitqa.corpus.Passage;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Span;

/**
 * A piece of an article that a sentence cites.
 *
 * @param hit where it was found
 * @param span where it stands in the article
 */
record QuotedSpan(Hit hit, Span span) {
  /**
   * Returns what sentences cite, by first appearance: neighbours in an article, with nothing but
   * white space between them, are one piece.
   */
  static List<QuotedSpan> of(List<EvidenceSentence> sentences) {
    List<QuotedSpan> pieces = new ArrayList<>();
    List<EvidenceSentence> left = new ArrayList<>(sentences);
    while (!left.isEmpty()) {
      EvidenceSentence first = left.removeFirst();
      QuotedSpan piece = new QuotedSpan(first.hit(), first.sentence().span());
      List<EvidenceSentence> others =
          left.stream().sorted(Comparator.comparingInt(EvidenceSentence::number)).toList();
      // A piece may grow at both ends: backwards through the earlier ones, forwards through the
      // rest.
      for (EvidenceSentence other : others.reversed()) {
        piece = piece.with(other.hit(), other.sentence().span());
      }
      for (EvidenceSentence other : others) {
        piece = piece.with(other.hit(), other.sentence().span());
      }
      QuotedSpan whole = piece;
      left.removeIf(other -> whole.holds(other));
      pieces.add(whole);
    }
    return pieces;
  }

  private boolean holds(EvidenceSentence other) {
    return other.hit().article().id().equals(hit.article().id())
        && span.contains(other.sentence().span());
  }

  private QuotedSpan with(Hit other, Span next) {
    Passage passage = hit.passage();
    if (!other.article().id().equals(hit.article().id()) || !passage.span().contains(next)) {
      return this;
    }
    int start = Math.min(span.start(), next.start());
    int end = Math.max(span.end(), next.end());
    int gapStart = Math.min(span.end(), next.end());
    int gapEnd = Math.max(span.start(), next.start());
    boolean adjacent = gapStart >= gapEnd || text(passage, new Span(gapStart, gapEnd)).isBlank();
    return adjacent ? new QuotedSpan(hit, new Span(start, end)) : this;
  }

  private static String text(Passage passage, Span span) {
    int from = passage.span().start();
    return passage.text().substring(span.start() - from, span.end() - from);
  }

  /** Returns its characters. */
  String text() {
    return text(hit.passage(), span);
  }
}
