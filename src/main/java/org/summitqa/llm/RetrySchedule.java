package org.summitqa.llm;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.timing.Deadline;

/**
 * The attempts at one text: which failures are tried again, and after how long. Pauses double from
 * half a second, each up to a quarter of a second longer or shorter, so that many callers don't
 * come back at once; one that the server asks for is kept. Where a pause is longer than the time
 * that is left, the failure is final at once: the reader should not wait for nothing.
 */
final class RetrySchedule implements RetryPolicy, BackOff, BackOffExecution {
  private static final Set<Reason> TRIED_AGAIN =
      Set.of(Reason.TOO_MANY, Reason.SERVER, Reason.UNREACHABLE);

  private final Deadline deadline;
  private final BackOffExecution pauses;
  private boolean spoke;
  private Duration asked = Duration.ZERO;

  RetrySchedule(int retries, Deadline deadline) {
    this.deadline = deadline;
    ExponentialBackOff exponential = new ExponentialBackOff(500, 2);
    exponential.setJitter(250);
    exponential.setMaxAttempts(retries);
    this.pauses = exponential.start();
  }

  /** Returns a receiver that remembers that text came: then nothing is tried again. */
  Consumer<String> watching(Consumer<String> pieces) {
    return piece -> {
      spoke = true;
      pieces.accept(piece);
    };
  }

  @Override
  public boolean shouldRetry(Throwable error) {
    if (spoke || !(error instanceof ModelException e) || !TRIED_AGAIN.contains(e.reason())) {
      return false;
    }
    Duration said = e.retryAfter();
    asked = said == null ? Duration.ZERO : said;
    return true;
  }

  @Override
  public BackOff getBackOff() {
    return this;
  }

  @Override
  public BackOffExecution start() {
    return this;
  }

  @Override
  public long nextBackOff() {
    long pause = pauses.nextBackOff();
    if (pause == STOP) {
      return STOP;
    }
    long longer = Math.max(pause, asked.toMillis());
    return longer < deadline.left().toMillis() ? longer : STOP;
  }
}
