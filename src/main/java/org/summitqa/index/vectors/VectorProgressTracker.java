package org.summitqa.index.vectors;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts vectors, tells a listener, and knows when to commit. */
final class VectorProgressTracker {
  private static final int COMMIT_VECTORS = 1000;
  private static final long COMMIT_NANOS = Duration.ofSeconds(20).toNanos();

  private final long total;
  private final long before;
  private final Consumer<VectorProgress> listener;
  private final long start = System.nanoTime();
  private long done;
  private long lastCommit = start;
  private long uncommitted;

  VectorProgressTracker(long total, long before, Consumer<VectorProgress> listener) {
    this.total = total;
    this.before = before;
    this.listener = listener;
  }

  void step() {
    done++;
    uncommitted++;
    double perSecond = done * 1e9 / Math.max(1, System.nanoTime() - start);
    long left = total - before - done;
    listener.accept(
        new VectorProgress(
            before + done,
            total,
            false,
            perSecond,
            Optional.of(Duration.ofMillis((long) (1000 * left / perSecond)))));
  }

  /** Tells whether enough was done since it was last told so. */
  boolean isCommitDue() {
    boolean due = uncommitted >= COMMIT_VECTORS || System.nanoTime() - lastCommit > COMMIT_NANOS;
    if (due) {
      uncommitted = 0;
      lastCommit = System.nanoTime();
    }
    return due;
  }
}
