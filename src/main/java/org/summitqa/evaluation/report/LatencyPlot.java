package org.summitqa.evaluation.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.report.Axis.Scale;
import org.summitqa.evaluation.report.Axis.Tick;
import org.summitqa.evaluation.report.Plot.Point;

/** The share of answers that were there within a time. */
final class LatencyPlot {
  private static final double MIN_SECONDS = 0.01;
  private static final double SECOND = 1000;

  private LatencyPlot() {}

  static PlotView of(EvaluationReport report) {
    Collection<Double> now = report.times().questions().values();
    Comparison comparison = report.comparison();
    List<Double> before = comparison == null ? List.of() : comparison.millisBefore();
    List<Double> all = new ArrayList<>(now);
    all.addAll(before);
    Plot plot = new Plot("latency", "Time of an answer", axis(all), Axis.share("Share of answers"));
    if (!before.isEmpty()) {
      plot.line("before", "baseline", points(before));
    }
    plot.line("s0", before.isEmpty() ? "answers" : "this run", points(now));
    return plot.view(
        "Share of answers within a time: half within %s ms, 95 in a hundred within %s ms, 99 within %s ms."
            .formatted(
                millis(report, "time.median"),
                millis(report, "time.p95"),
                millis(report, "time.p99")));
  }

  private static String millis(EvaluationReport report, String id) {
    return report.times().milliseconds().entrySet().stream()
        .filter(entry -> entry.getKey().equals(id))
        .map(entry -> Text.millis(entry.getValue().value()))
        .findFirst()
        .orElse("–");
  }

  /** From a power of ten to a power of ten. */
  private static Axis axis(Collection<Double> millis) {
    double least = millis.stream().mapToDouble(m -> m).min().orElse(1);
    double most = millis.stream().mapToDouble(m -> m).max().orElse(SECOND);
    double from = Math.pow(10, Math.floor(Math.log10(Math.max(MIN_SECONDS, least))));
    double to = Math.max(from * 10, Math.pow(10, Math.ceil(Math.log10(most))));
    List<Tick> ticks =
        DoubleStream.iterate(from, value -> value <= to * 1.01, value -> value * 10)
            .mapToObj(value -> new Tick(value, label(value)))
            .toList();
    return new Axis("Time, logarithmic", from, to, Scale.LOGARITHMIC, ticks);
  }

  private static String label(double millis) {
    return millis >= SECOND ? "%.0f s".formatted(millis / SECOND) : below(millis);
  }

  private static String below(double millis) {
    return millis >= 1 ? "%.0f ms".formatted(millis) : millis + " ms";
  }

  private static List<Point> points(Collection<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      // A step: the share rises where an answer came.
      points.add(new Point(Math.max(MIN_SECONDS, sorted.get(i)), (double) i / sorted.size()));
      points.add(new Point(Math.max(MIN_SECONDS, sorted.get(i)), (i + 1.0) / sorted.size()));
    }
    return points;
  }
}
