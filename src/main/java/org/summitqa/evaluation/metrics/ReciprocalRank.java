package org.summitqa.evaluation.metrics;

import java.util.List;

/**
 * One through the rank of the first relevant id, 0 where none is among the first k (trec_eval's
 * {@code recip_rank}; its mean over questions is the MRR of Voorhees, The TREC-8 Question Answering
 * Track Report, 1999). At k = 1 it is Hit@1: 1 where the first id is relevant.
 */
final class ReciprocalRank {
  private ReciprocalRank() {}

  /**
   * Returns the reciprocal rank, 0 to 1.
   *
   * @param k how many ranks count, 1 or more
   * @param ranks where relevant ids stand, from 1
   */
  static double at(int k, List<Integer> ranks) {
    return ranks.stream().filter(rank -> rank <= k).mapToDouble(rank -> 1.0 / rank).max().orElse(0);
  }
}
