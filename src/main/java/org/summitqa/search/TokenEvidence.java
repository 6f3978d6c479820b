package org.summitqa.search;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What reading passages token by token adds to the logit of a sentence that words gave it; see
 * {@link SentenceRanker} on the weights.
 *
 * @param sentences how close the sentences came of which it is known
 * @param passages how close their passages came
 */
record TokenEvidence(DoubleSummaryStatistics sentences, DoubleSummaryStatistics passages) {
  private static final double INTERCEPT = 0.48;
  private static final double WORDS = 0.66;
  private static final double CLOSENESS = 2.46;
  private static final double BEHIND_BEST_SENTENCE = 10.81;
  private static final double BEHIND_BEST_PASSAGE = 22.48;

  static TokenEvidence of(List<Hit> hits) {
    List<Hit> known = hits.stream().filter(TokenEvidence::isKnown).toList();
    return new TokenEvidence(
        known.stream()
            .flatMap(hit -> hit.sentenceCloseness().stream())
            .mapToDouble(closeness -> closeness)
            .summaryStatistics(),
        known.stream().mapToDouble(TokenEvidence::closeness).summaryStatistics());
  }

  /**
   * Returns the logit of a sentence. One whose passage was not read is taken for an average one;
   * where none was read, words alone tell.
   *
   * @param hit its passage
   * @param place its place in the passage, from 0
   * @param words the logit that words gave it
   */
  double logit(Hit hit, int place, double words) {
    if (sentences.getCount() == 0) {
      return words;
    }
    boolean known = isKnown(hit);
    double sentence = known ? hit.sentenceCloseness().get(place) : sentences.getAverage();
    double passage = known ? closeness(hit) : passages.getAverage();
    return INTERCEPT
        + WORDS * words
        + CLOSENESS * sentence
        + BEHIND_BEST_SENTENCE * (sentence - sentences.getMax())
        + BEHIND_BEST_PASSAGE * (passage - passages.getMax());
  }

  private static boolean isKnown(Hit hit) {
    return !hit.sentenceCloseness().isEmpty();
  }

  private static double closeness(Hit hit) {
    return hit.signals().getOrDefault(CloseReading.SIGNAL, 0.0);
  }
}
