package org.summitqa.evaluation.report;

import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.metrics.MetricValue;
import org.summitqa.evaluation.metrics.Scores;

/**
 * A table with a row for each group of questions.
 *
 * @param caption what the groups are
 * @param columns what the figures are
 * @param rows the groups
 */
record GroupView(String caption, List<String> columns, List<Row> rows) {
  private static final List<String> METRICS =
      List.of(
          "outcome.right",
          "fused.nDCG@10",
          "fused.Hit@1",
          "answers.inQuotes",
          "answers.characterF1",
          "citations.goldArticle",
          "declining.F1",
          "declining.falseRefusals");

  /**
   * A group.
   *
   * @param name what its questions have in common
   * @param questions how many there are
   * @param figures in the order of the columns
   */
  record Row(String name, int questions, List<FigureView> figures) {}

  static GroupView of(String caption, EvaluationReport report, Map<String, Scores> groups) {
    List<Metric> metrics =
        report.metrics().stream().filter(metric -> METRICS.contains(metric.id())).toList();
    return new GroupView(
        caption,
        metrics.stream().map(GroupView::name).toList(),
        groups.entrySet().stream().map(group -> row(group, metrics)).toList());
  }

  private static Row row(Map.Entry<String, Scores> group, List<Metric> metrics) {
    Map<String, MetricValue> figures = group.getValue().figures();
    return new Row(
        group.getKey(),
        group.getValue().counts().questions(),
        metrics.stream()
            .flatMap(
                metric -> figures.entrySet().stream().filter(f -> f.getKey().equals(metric.id())))
            .map(figure -> FigureView.of(figure.getKey(), figure.getValue()))
            .toList());
  }

  private static String name(Metric metric) {
    return metric.id().startsWith("declining.") && metric.id().endsWith("F1")
        ? "declining F1"
        : metric.label();
  }
}
