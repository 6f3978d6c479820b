package org.summitqa.web.admin;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.summitqa.web.http.RefusedException;

/** Spaces changes out, so that editors do not keep readers from being answered. */
@Component
class ChangeRate {
  private static final Duration MAX_WAIT = Duration.ofSeconds(2);

  private final AdminSettings limits;
  private final Bucket changes;
  private volatile long linesUntil = System.nanoTime();

  ChangeRate(AdminSettings limits) {
    this.limits = limits;
    this.changes =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(limits.burst())
                        .refillGreedy(limits.changesPerSecond(), Duration.ofSeconds(1)))
            .build();
  }

  /**
   * Counts a change. While many lines are taken it stands in line with them for a moment: each of
   * them takes the next place before it is free, and nobody else would ever find one.
   *
   * @throws RefusedException if there are too many
   */
  void take() {
    boolean taken =
        linesComing()
            ? waited(() -> changes.asBlocking().tryConsume(1, MAX_WAIT))
            : changes.tryConsume(1);
    if (!taken) {
      long wait = changes.estimateAbilityToConsume(1).getNanosToWaitForRefill();
      throw RefusedException.tooManyChanges(
          limits.changesPerSecond(), Duration.ofNanos(wait).plusSeconds(1));
    }
  }

  /** Counts a line, and waits until there are not too many changes. */
  void await() {
    noteLines();
    waited(
        () -> {
          changes.asBlocking().consume(1);
          return true;
        });
    noteLines();
  }

  private void noteLines() {
    linesUntil = System.nanoTime() + MAX_WAIT.toNanos();
  }

  private boolean linesComing() {
    return System.nanoTime() - linesUntil < 0;
  }

  private static boolean waited(Waiting waiting) {
    try {
      return waiting.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The service is stopping", e);
    }
  }

  @FunctionalInterface
  private interface Waiting {
    boolean run() throws InterruptedException;
  }
}
