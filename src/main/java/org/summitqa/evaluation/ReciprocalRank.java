package org.summitqa.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
   * @param ranking ids, best first
   * @param gold the ids that are relevant
   */
  static double at(int k, List<String> ranking, Collection<String> gold) {
    OptionalInt rank = rank(ranking, gold);
    return rank.isPresent() && rank.getAsInt() <= k ? 1.0 / rank.getAsInt() : 0;
  }

  /** Returns the rank of the first relevant id, from 1. */
  static OptionalInt rank(List<String> ranking, Collection<String> gold) {
    return IntStream.range(0, ranking.size())
        .filter(i -> gold.contains(ranking.get(i)))
        .map(i -> i + 1)
        .findFirst();
  }
}
