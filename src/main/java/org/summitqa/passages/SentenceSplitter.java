package org.summitqa.passages;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Sentence;
import org.summitqa.language.SentenceBoundaries;
import org.summitqa.text.Span;

/**
 * Cuts a block of text into sentences, in Chinese and English alike. The sentences cover every
 * character of the block but white space, in order and without overlap.
 *
 * <p>A sentence ends where {@link SentenceBoundaries} sees an end. What holds no letter and no
 * digit is no sentence of its own and joins its neighbour. Time is linear in the length of the
 * block.
 */
public final class SentenceSplitter {
  /**
   * The longest sentence, in UTF-16 code units. Prose stays far below; a text without any full stop
   * is cut at a comma or a space, so that a passage stays of a size that can be encoded.
   */
  static final int MAX_SENTENCE_LENGTH = 800;

  /**
   * Splits one block.
   *
   * @param text the article's text
   * @param block the block in it
   * @return its sentences, none where the block is blank
   */
  public List<Sentence> split(String text, Span block) {
    List<Span> spans = new ArrayList<>();
    for (Span piece : pieces(text, block)) {
      cutToCeiling(text, piece, spans);
    }
    return spans.stream().map(span -> new Sentence(span, span.of(text))).toList();
  }

  private static List<Span> pieces(String text, Span block) {
    SentenceBoundaries ends = new SentenceBoundaries(text, block);
    List<Span> pieces = new ArrayList<>();
    int from = block.start();
    while (from < block.end()) {
      int end = ends.next(from);
      add(text, strip(text, from, end), pieces);
      from = end;
    }
    return joinFirst(text, pieces);
  }

  private static void add(String text, Span piece, List<Span> pieces) {
    if (piece.length() == 0) {
      return;
    }
    if (!pieces.isEmpty() && !hasWord(text, piece)) {
      pieces.add(new Span(pieces.removeLast().start(), piece.end()));
    } else {
      pieces.add(piece);
    }
  }

  /** Joins a first piece without a word to the second; later ones have been joined already. */
  private static List<Span> joinFirst(String text, List<Span> pieces) {
    if (pieces.size() > 1 && !hasWord(text, pieces.getFirst())) {
      Span first = pieces.removeFirst();
      pieces.addFirst(new Span(first.start(), pieces.removeFirst().end()));
    }
    return pieces;
  }

  private static void cutToCeiling(String text, Span piece, List<Span> spans) {
    int from = piece.start();
    while (piece.end() - from > MAX_SENTENCE_LENGTH) {
      int cut = cut(text, from);
      Span part = strip(text, from, cut);
      if (part.length() > 0) {
        spans.add(part);
      }
      from = cut;
    }
    Span rest = strip(text, from, piece.end());
    if (rest.length() > 0) {
      spans.add(rest);
    }
  }

  private static int cut(String text, int from) {
    for (int at = from + MAX_SENTENCE_LENGTH; at > from + MAX_SENTENCE_LENGTH / 2; at--) {
      char before = text.charAt(at - 1);
      if (",，、:：".indexOf(before) >= 0 || Character.isWhitespace(before)) {
        return at;
      }
    }
    int at = from + MAX_SENTENCE_LENGTH;
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static boolean hasWord(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Span strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
