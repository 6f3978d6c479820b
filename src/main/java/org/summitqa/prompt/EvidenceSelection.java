package org.summitqa.prompt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.text.Quotations;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/**
 * Chooses the sentences of the evidence that a model is given: the most relevant, as many as fit.
 *
 * <p>On 94 questions of our own over the shipped articles, 400 tokens of the most relevant
 * sentences hold the answer to 93; 400 tokens of whole passages, best first, to 89, and 900 to 93.
 * A small model reads 80 tokens a second, and errs less with less to read.
 */
final class EvidenceSelection {
  private static final Comparator<EvidenceSentence> BEST_FIRST =
      Comparator.comparingDouble(EvidenceSentence::relevance)
          .reversed()
          .thenComparingInt(EvidenceSentence::number);

  /** Says whom or what it speaks of by its place only, so that the sentence before is needed. */
  private static final Pattern LEANING =
      Pattern.compile(
          "["
              + Quotations.MAY_OPEN
              + "]?(?:"
              + ReferringExpressions.CHINESE
              + "|此|其中|对此|同时|另外|并|但|不过|然而|(?i:"
              + ReferringExpressions.ENGLISH
              + "|(?:but|however)\\b)).*");

  private final Set<EvidenceSentence> chosen = new LinkedHashSet<>();
  private final Set<Place> places = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private int tokens;

  private EvidenceSelection() {}

  /**
   * Returns the chosen sentences as they are read: the article of the best one last, which is
   * nearest to the question below, and within an article as it has them. The best sentence is
   * chosen in any case.
   *
   * @param maxTokens the bound, titles included; see {@link PlainText#tokens}
   */
  static List<EvidenceSentence> of(Evidence evidence, int maxTokens) {
    EvidenceSelection selection = new EvidenceSelection();
    for (EvidenceSentence sentence : evidence.sentences().stream().sorted(BEST_FIRST).toList()) {
      if (!selection.add(withWhatItLeansOn(sentence, evidence), maxTokens)) {
        break;
      }
    }
    return selection.inReadingOrder();
  }

  private static List<EvidenceSentence> withWhatItLeansOn(
      EvidenceSentence sentence, Evidence evidence) {
    List<EvidenceSentence> all = new ArrayList<>();
    if (LEANING.matcher(TextFolding.simplified(sentence.sentence().text())).matches()) {
      evidence
          .sentence(sentence.number() - 1)
          .filter(before -> before.hit().equals(sentence.hit()))
          .ifPresent(all::add);
    }
    all.add(sentence);
    return all;
  }

  /** Adds sentences; overlapping passages hold one twice, and a model needs it once. */
  private boolean add(List<EvidenceSentence> sentences, int maxTokens) {
    int cost =
        sentences.stream().filter(s -> !places.contains(Place.of(s))).mapToInt(this::cost).sum();
    if (!chosen.isEmpty() && tokens + cost > maxTokens) {
      return false;
    }
    tokens += cost;
    for (EvidenceSentence sentence : sentences) {
      if (places.add(Place.of(sentence))) {
        chosen.add(sentence);
        articles.add(sentence.hit().article().id());
      }
    }
    return true;
  }

  private int cost(EvidenceSentence sentence) {
    boolean known = articles.contains(sentence.hit().article().id());
    return EvidenceText.tokens(sentence)
        + (known ? 0 : PlainText.tokens(EvidenceText.heading(sentence.hit().article())));
  }

  private List<EvidenceSentence> inReadingOrder() {
    List<String> order =
        chosen.stream().map(s -> s.hit().article().id()).distinct().toList().reversed();
    Comparator<EvidenceSentence> byArticle =
        Comparator.comparingInt(s -> order.indexOf(s.hit().article().id()));
    return chosen.stream()
        .sorted(byArticle.thenComparingInt(s -> s.sentence().span().start()))
        .toList();
  }

  private record Place(String articleId, Span span) {
    static Place of(EvidenceSentence sentence) {
      return new Place(sentence.hit().article().id(), sentence.sentence().span());
    }
  }
}
