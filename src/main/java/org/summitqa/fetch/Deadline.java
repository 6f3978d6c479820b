package org.summitqa.fetch;

import java.time.Duration;
import org.summitqa.fetch.FetchException.Reason;

/**
 * By when a page has to be there.
 *
 * @param end the moment, as {@link System#nanoTime} counts
 * @param whole the time that was given in all
 */
record Deadline(long end, Duration whole) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos(), time);
  }

  /**
   * Returns the time that is left.
   *
   * @throws FetchException if there is none
   */
  Duration left() {
    if (isOver()) {
      throw over();
    }
    return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  FetchException over() {
    return new FetchException(
        Reason.TIMEOUT,
        "The page took longer than summitqa.fetch.timeout (%d seconds)."
            .formatted(whole.toSeconds()));
  }
}
