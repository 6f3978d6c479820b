package org.summitqa.cli.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.grade.JudgeSummary;
import org.summitqa.evaluation.metrics.MetricValue;
import org.summitqa.evaluation.metrics.Scores;
import org.summitqa.evaluation.record.QuestionResult;

/** Shows a report to people at a terminal; a figure over nothing is a dash. */
final class EvaluationTable {
  private static final List<String> HEADS = List.of("value", "95 %", "of");

  private final EvaluationReport report;
  private final TextTable lines = new TextTable();

  private EvaluationTable(EvaluationReport report) {
    this.report = report;
  }

  static String of(EvaluationReport report) {
    EvaluationTable table = new EvaluationTable(report);
    table.counts();
    RetrievalTable.print(report, table.lines);
    table.group("answers", "Answers");
    table.group("citations", "Citations");
    table.group("declining", "Declining");
    table.times();
    table.judged(report.judged());
    GroupTable.print("By language", report.byLanguage(), table.lines);
    GroupTable.print("By kind", report.byKind(), table.lines);
    if (report.comparison() != null) {
      ComparisonTable.print(report.comparison(), table.lines);
    }
    return table.lines.toString();
  }

  private void counts() {
    Scores.Counts counts = report.all().counts();
    if (!report.run().complete()) {
      lines.text("Stopped: %d questions were to be asked.\n".formatted(report.run().fixtures()));
    }
    lines.text(
        "%d questions, %d answerable; %d answered, %d declined, %d failed; %d right"
            .formatted(
                counts.questions(),
                counts.answerable(),
                counts.answered(),
                counts.declined(),
                counts.failed(),
                counts.right()));
    report.results().stream()
        .filter(QuestionResult::failed)
        .map(result -> "failed: " + result.fixture().id() + ": " + result.record().answer())
        .forEach(lines::text);
  }

  private void group(String group, String title) {
    head(title);
    report.metrics().stream()
        .filter(metric -> metric.group().equals(group))
        .forEach(
            metric ->
                figure(metric.label(), FigureText.figure(report.all().figures(), metric.id())));
  }

  private void head(String title) {
    lines.text("");
    lines.row(title, HEADS);
  }

  private void figure(String label, MetricValue figure) {
    lines.row(
        label,
        List.of(
            FigureText.share(figure.value()),
            FigureText.range(figure),
            Integer.toString(figure.count())));
  }

  private void times() {
    head("Milliseconds an answer");
    report.times().milliseconds().forEach(this::time);
  }

  private void time(String id, MetricValue time) {
    lines.row(
        id.substring(id.indexOf('.') + 1),
        List.of(
            FigureText.millis(time.value()),
            FigureText.rangeOfMillis(time),
            Integer.toString(time.count())));
  }

  private void judged(@Nullable JudgeSummary judged) {
    if (judged != null) {
      head("Judged by the model");
      figure("correct answers", judged.correct());
      figure("supported sentences", judged.supported());
      lines.row("failed judgements", List.of(Integer.toString(judged.failures())));
    }
  }
}
