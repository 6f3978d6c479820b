package org.summitqa.evaluation.baseline;

import java.util.OptionalDouble;
import org.summitqa.evaluation.metrics.Interval;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.metrics.MetricValue;
import org.summitqa.evaluation.metrics.Rounding;

/**
 * How a figure differs from a baseline's, both over the same questions.
 *
 * @param before the baseline's
 * @param now this run's
 * @param difference {@code now} less {@code before}
 * @param low the lower end of the 95 % paired bootstrap interval of the difference; empty where
 *     there is none
 * @param high its upper end
 * @param tolerance by how much it may get worse
 * @param fell whether it got worse by more than that
 */
public record Difference(
    double before,
    double now,
    double difference,
    OptionalDouble low,
    OptionalDouble high,
    double tolerance,
    boolean fell) {
  /** Figures are rounded, and a difference of just the tolerance must not be an accident. */
  private static final double SLACK = 1e-9;

  static Difference of(
      Metric metric, double before, double now, Interval interval, double tolerance) {
    double old = Rounding.of(before);
    double current = Rounding.of(now);
    return new Difference(
        old,
        current,
        Rounding.of(current - old),
        MetricValue.known(interval.low()),
        MetricValue.known(interval.high()),
        tolerance,
        metric.loss(old, current) > tolerance + SLACK);
  }
}
