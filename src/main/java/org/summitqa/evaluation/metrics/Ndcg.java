package org.summitqa.evaluation.metrics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Normalised discounted cumulated gain (Järvelin and Kekäläinen, Cumulated gain-based evaluation of
 * IR techniques, ACM TOIS 20(4), 2002) with binary gains, discounted from rank 1 on as trec_eval's
 * {@code ndcg_cut} does:
 *
 * <pre>DCG@k = sum over ranks i = 1..k of gain(i) / log2(i + 1)
 * nDCG@k = DCG@k / (DCG@k of the gold alone)</pre>
 *
 * <p>0 to 1; 1 where the gold stands before all else.
 */
final class Ndcg {
  private Ndcg() {}

  /**
   * Returns nDCG@k of a ranking.
   *
   * @param k how many ranks count, 1 or more
   * @param ranks where relevant ids stand, from 1
   * @param gold how many relevant ids there are, 1 or more
   */
  static double at(int k, List<Integer> ranks, int gold) {
    double gained = ranks.stream().filter(rank -> rank <= k).mapToDouble(Ndcg::discounted).sum();
    double ideal = IntStream.rangeClosed(1, Math.min(k, gold)).mapToDouble(Ndcg::discounted).sum();
    return gained / ideal;
  }

  private static double discounted(int rank) {
    return Math.log(2) / Math.log(rank + 1.0);
  }
}
