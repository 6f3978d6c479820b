package org.summitqa.web.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.summitqa.index.ForegroundActivity;

/**
 * Places for what readers may have done at a time. Whoever finds none free is refused and told when
 * to come again, rather than kept waiting. For any number of threads.
 */
public final class ConcurrencyLimiter {
  private static final Duration RETRY_BUSY = Duration.ofSeconds(2);

  private final int limit;
  private final Semaphore free;
  private final ForegroundActivity readers;
  private final String busy;

  /**
   * Makes places, all of them free.
   *
   * @param limit how many, 1 or more
   * @param readers is told that a reader is served
   * @param busy says what is done in them, with a {@code %d} for how many
   */
  public ConcurrencyLimiter(int limit, ForegroundActivity readers, String busy) {
    this.limit = limit;
    this.free = new Semaphore(limit);
    this.readers = readers;
    this.busy = busy;
  }

  /**
   * Does something in a place.
   *
   * @throws RefusedException where none is free
   */
  public <T> T serve(Supplier<T> work) {
    if (!free.tryAcquire()) {
      throw RefusedException.busy(busy, limit, RETRY_BUSY);
    }
    try {
      return readers.serve(work);
    } finally {
      free.release();
    }
  }
}
