package org.summitqa.index.vectors;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How many passages have a vector.
 *
 * @param encoded passages that have one
 * @param total all passages
 * @param complete whether all have, and the index is in its final form
 * @param perSecond passages encoded a second by the run at hand; 0 where none runs
 * @param timeLeft how long the rest will take at that pace; empty where that cannot be told
 */
public record VectorProgress(
    long encoded, long total, boolean complete, double perSecond, Optional<Duration> timeLeft) {
  /** Returns how many passages have none. */
  public long missing() {
    return total - encoded;
  }

  /** Returns one line for a person to read. */
  @Override
  public String toString() {
    String pace = perSecond > 0 ? String.format(Locale.ROOT, ", %.1f a second", perSecond) : "";
    String left = timeLeft.map(time -> ", " + time.toSeconds() + " s left").orElse("");
    String end = total > 0 && encoded == total && !complete ? ", to be put in order" : "";
    return "%d of %d passages have vectors%s%s%s".formatted(encoded, total, pace, left, end);
  }
}
