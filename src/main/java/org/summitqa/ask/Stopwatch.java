package org.summitqa.ask;

import java.time.Duration;

/** Measures where the time of one answer goes. For one thread. */
final class Stopwatch {
  private final long start = System.nanoTime();
  private long searched = start;
  private long verifying;
  private long drafted;

  void searched() {
    searched = System.nanoTime();
    drafted = searched;
  }

  /** Adds to the time of verification; it runs while the draft is still being written. */
  void verifiedSince(long nanoTime) {
    verifying += System.nanoTime() - nanoTime;
  }

  void drafted() {
    drafted = System.nanoTime();
  }

  Timings timings() {
    long generating = Math.max(0, drafted - searched - verifying);
    return new Timings(
        millis(searched - start),
        millis(generating),
        millis(verifying),
        millis(System.nanoTime() - start));
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }
}
