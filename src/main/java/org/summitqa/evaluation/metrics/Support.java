package org.summitqa.evaluation.metrics;

/**
 * How far the citations of an answer support it; see {@link CitationSupport}. All zero where
 * nothing was answered.
 *
 * @param sentences how many sentences the answer has
 * @param supported how many of them all their quotes together support
 * @param citations how many citation marks the sentences bear
 * @param precise how many of these are needed, or support their sentence alone
 */
public record Support(int sentences, int supported, int citations, int precise) {
  public static final Support NONE = new Support(0, 0, 0, 0);

  /** Returns ALCE's citation recall of the answer, 0 to 1; NaN without sentences. */
  double recall() {
    return (double) supported / sentences;
  }

  /** Returns ALCE's citation precision of the answer, 0 to 1; NaN without citations. */
  double precision() {
    return (double) precise / citations;
  }
}
