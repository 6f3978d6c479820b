package org.summitqa.evaluation;

import java.util.Collection;
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
   * @param ranking ids, best first, without repetition
   * @param gold the ids that are relevant, at least one, without repetition
   */
  static double at(int k, List<String> ranking, Collection<String> gold) {
    long found = ranking.stream().limit(k).filter(gold::contains).count();
    return (double) found / gold.size();
  }
}
