package org.summitqa.search.rank;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Term;

/**
 * What reading passages token by token adds to what words tell of a sentence; see {@link
 * SentenceRanker}.
 *
 * @param sentences how close the sentences came of which it is known
 * @param passages how close their passages came
 */
record TokenFeatures(DoubleSummaryStatistics sentences, DoubleSummaryStatistics passages) {
  static TokenFeatures of(List<Hit> hits) {
    List<Hit> known = hits.stream().filter(TokenFeatures::isKnown).toList();
    return new TokenFeatures(
        known.stream()
            .flatMap(hit -> hit.sentenceCloseness().stream())
            .mapToDouble(closeness -> closeness)
            .summaryStatistics(),
        known.stream().mapToDouble(TokenFeatures::closeness).summaryStatistics());
  }

  /**
   * Returns the terms of a sentence. One whose passage was not read is taken for an average one;
   * where none was read, words alone tell.
   *
   * @param hit its passage
   * @param place its place in the passage, from 0
   * @param words the terms that words gave it
   */
  List<Term> terms(Hit hit, int place, List<Term> words) {
    if (sentences.getCount() == 0) {
      return words;
    }
    boolean known = isKnown(hit);
    double sentence = known ? hit.sentenceCloseness().get(place) : sentences.getAverage();
    double passage = known ? closeness(hit) : passages.getAverage();
    double share = Weights.SHIPPED.of(WeightGroup.SENTENCE_TOKENS, "words");
    List<Term> terms = new ArrayList<>();
    words.forEach(term -> terms.add(term.times(share)));
    terms.add(term("tokensRead", 1));
    terms.add(term("tokenCloseness", sentence));
    terms.add(term("behindBestSentence", sentence - sentences.getMax()));
    terms.add(term("behindBestPassage", passage - passages.getMax()));
    return terms;
  }

  private static Term term(String name, double value) {
    return Weights.SHIPPED.term(WeightGroup.SENTENCE_TOKENS, name, value);
  }

  private static boolean isKnown(Hit hit) {
    return !hit.sentenceCloseness().isEmpty();
  }

  private static double closeness(Hit hit) {
    return hit.signals().getOrDefault(LateInteractionReranker.SIGNAL, 0.0);
  }
}
