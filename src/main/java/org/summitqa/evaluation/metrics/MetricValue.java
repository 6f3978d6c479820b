package org.summitqa.evaluation.metrics;

import java.util.OptionalDouble;

/**
 * A figure with its 95 % bootstrap interval. All rounded to six decimals.
 *
 * @param value the figure; empty where it is over nothing
 * @param low the lower end of the interval; empty where there is none
 * @param high the upper end
 * @param count how many things it is over: questions, or quotes where these count
 */
public record MetricValue(
    OptionalDouble value, OptionalDouble low, OptionalDouble high, int count) {
  public static MetricValue of(double value, Interval interval, int count) {
    return new MetricValue(known(value), known(interval.low()), known(interval.high()), count);
  }

  public static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(Rounding.of(value));
  }
}
