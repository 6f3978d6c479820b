package org.summitqa.dedup;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The keys of some articles, sorted: {@code key << 32 | number of the article in this run}.
 *
 * @param keys sorted
 * @param base what is added to numbers of this run to tell them from those of others
 * @param live which of the run's own numbers count
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record FingerprintPostings(long[] keys, int base, IntPredicate live) {
  /** Returns an article's keys as they stand in a run, not sorted. */
  public static long[] keys(int number, ArticleFingerprint imprint) {
    return Arrays.stream(imprint.keys()).mapToLong(key -> (long) key << 32 | number).toArray();
  }

  int key(int at) {
    return (int) (keys[at] >> 32);
  }

  int number(int at) {
    return (int) keys[at];
  }
}
