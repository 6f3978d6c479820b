package org.summitqa.evaluation.metrics;

import java.util.List;

/**
 * The share of the relevant ids that are among the first k (trec_eval's {@code recall}):
 *
 * <pre>recall@k = |gold in the first k| / |gold|</pre>
 */
final class Recall {
  private Recall() {}

  /**
   * Returns recall@k, 0 to 1.
   *
   * @param k how many ranks count, 1 or more
   * @param ranks where relevant ids stand, from 1
   * @param gold how many relevant ids there are, 1 or more
   */
  static double at(int k, List<Integer> ranks, int gold) {
    return (double) ranks.stream().filter(rank -> rank <= k).count() / gold;
  }
}
