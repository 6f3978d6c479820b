package org.summitqa.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Spaces changes out, so that editors do not keep readers from being answered. */
@Component
class ChangeRate {
  private final AdminSettings limits;
  private final Bucket changes;

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
   * Counts a change.
   *
   * @throws RefusedException if there are too many
   */
  void take() {
    ConsumptionProbe probe = changes.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw RefusedException.tooManyChanges(limits.changesPerSecond(), wait.plusSeconds(1));
    }
  }

  /** Counts a change, and waits until there are not too many. */
  void await() {
    try {
      changes.asBlocking().consume(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The service is stopping", e);
    }
  }
}
