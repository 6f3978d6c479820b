package org.summitqa.timing;

import java.time.Duration;

/** Measures where the time of one answer goes. For one thread. */
public final class Stopwatch {
  private final long start = System.nanoTime();
  private long searched = start;
  private long verifying;
  private long drafted;

  /** Notes that the evidence is there. */
  public void searched() {
    searched = System.nanoTime();
    drafted = searched;
  }

  /** Adds to the time of verification; it runs while the draft is still being written. */
  public void verifiedSince(long nanoTime) {
    verifying += System.nanoTime() - nanoTime;
  }

  /** Notes that the draft is there. */
  public void drafted() {
    drafted = System.nanoTime();
  }

  /** Returns where the time went until now. */
  public Timings timings() {
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
