package org.summitqa.timing;

import java.time.Duration;

/**
 * The moment by which something has to be done, however many calls it takes.
 *
 * @param nanoTime the moment on the clock of {@link System#nanoTime}
 */
public record Deadline(long nanoTime) {
  /** Returns the moment that lies a time ahead. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Returns the time that is left; zero where it is over. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  /** Tells whether the time is over. */
  public boolean isOver() {
    return left().isZero();
  }

  /** Returns the earlier of this moment and the one that lies a time ahead. */
  public Deadline atMost(Duration time) {
    Deadline other = in(time);
    return other.nanoTime - nanoTime < 0 ? other : this;
  }
}
