package org.summitqa.evaluation.report;

import java.util.Map;
import java.util.OptionalDouble;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.baseline.Difference;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.metrics.MetricValue;

/**
 * A figure as the page shows it.
 *
 * @param label what it is
 * @param value the figure
 * @param range its interval; empty where there is none
 * @param count how many it is over
 * @param bar the interval as a drawing; empty where there is none
 * @param change the difference to the baseline; empty where there is none
 * @param tone {@code good}, {@code bad} or empty, for the change
 */
record FigureView(
    String label,
    String value,
    String range,
    String count,
    String bar,
    String change,
    String tone) {
  private static final MetricValue NOTHING =
      new MetricValue(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0);

  static FigureView of(EvaluationReport report, Metric metric, String label) {
    MetricValue figure = report.all().figures().getOrDefault(metric.id(), NOTHING);
    Comparison comparison = report.comparison();
    Map<String, Difference> differences = comparison == null ? Map.of() : comparison.metrics();
    Difference difference = differences.get(metric.id());
    return new FigureView(
        label,
        Text.share(figure.value()),
        range(figure),
        Integer.toString(figure.count()),
        IntervalBar.of(figure),
        difference == null || difference.difference() == 0
            ? ""
            : Text.signed(difference.difference()),
        difference == null ? "" : tone(metric, difference));
  }

  /** Makes a figure that has no metric, such as one of a group or of the judge. */
  static FigureView of(String label, MetricValue figure) {
    return new FigureView(
        label,
        Text.share(figure.value()),
        range(figure),
        Integer.toString(figure.count()),
        IntervalBar.of(figure),
        "",
        "");
  }

  static FigureView ofMillis(String label, MetricValue figure) {
    return new FigureView(
        label,
        Text.millis(figure.value()),
        Text.range(Text.millis(figure.low()), Text.millis(figure.high())),
        Integer.toString(figure.count()),
        "",
        "",
        "");
  }

  static String tone(Metric metric, Difference difference) {
    double change = difference.difference();
    if (change == 0) {
      return "";
    }
    return change > 0 == (metric.better() == Metric.Better.HIGHER) ? "good" : "bad";
  }

  private static String range(MetricValue figure) {
    return Text.range(Text.share(figure.low()), Text.share(figure.high()));
  }
}
