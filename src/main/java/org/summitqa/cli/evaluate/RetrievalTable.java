package org.summitqa.cli.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.metrics.MetricValue;

/** Shows people at a terminal how well each ranking finds articles. */
final class RetrievalTable {
  private static final String FUSED = "fused";

  private RetrievalTable() {}

  static void print(EvaluationReport report, TextTable lines) {
    Map<String, List<Metric>> legs = new LinkedHashMap<>();
    report.metrics().stream()
        .filter(metric -> metric.label().contains("@"))
        .forEach(
            metric -> legs.computeIfAbsent(metric.group(), leg -> new ArrayList<>()).add(metric));
    legs.values().stream().findFirst().ifPresent(metrics -> head(metrics, lines));
    legs.forEach((leg, metrics) -> leg(leg, figures(report, metrics), lines));
  }

  private static void head(List<Metric> metrics, TextTable lines) {
    List<String> heads = new ArrayList<>();
    metrics.forEach(metric -> heads.add(metric.label().replace("recall", "R")));
    heads.add("of");
    lines.text("");
    lines.row("Retrieval", heads);
  }

  private static List<MetricValue> figures(EvaluationReport report, List<Metric> metrics) {
    return metrics.stream()
        .map(metric -> FigureText.figure(report.all().figures(), metric.id()))
        .toList();
  }

  private static void leg(String leg, List<MetricValue> figures, TextTable lines) {
    List<String> cells = new ArrayList<>();
    figures.forEach(figure -> cells.add(FigureText.share(figure.value())));
    cells.add(Integer.toString(figures.getFirst().count()));
    lines.row(leg, cells);
    if (leg.equals(FUSED)) {
      lines.row("  95 %", figures.stream().map(FigureText::range).toList());
    }
  }
}
