package org.summitqa.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.ChangedQuestion;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.baseline.Difference;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.explain.ExplanationText;
import org.summitqa.text.Language;

/**
 * How a run differs from a baseline, as the page shows it.
 *
 * @param verdict the outcome in a sentence
 * @param tone {@code good} or {@code bad}
 * @param unmatched lines that name the questions that could not be compared
 * @param metrics the figures that differ
 * @param changed the questions that changed, the lost ones first
 */
record ComparisonView(
    String verdict,
    String tone,
    List<String> unmatched,
    List<Row> metrics,
    List<QuestionChange> changed) {
  /** A figure that differs. */
  record Row(
      String name,
      String before,
      String now,
      String difference,
      String range,
      String tolerance,
      String tone,
      boolean fell) {}

  /**
   * A question that changed.
   *
   * @param why why the new answer is as it is; empty where that is not known
   */
  record QuestionChange(
      String anchor,
      String id,
      String question,
      String lang,
      String way,
      String what,
      Side before,
      Side now,
      String why) {}

  /** What came of a question. */
  record Side(String outcome, String rank, String answer) {
    static Side of(ChangedQuestion.State state) {
      return new Side(
          state.outcome().code() + (state.right() ? ", right" : ", wrong"),
          state.goldRank().isPresent() ? "gold at rank " + state.goldRank().getAsInt() : "",
          state.answer());
    }
  }

  static List<ComparisonView> of(EvaluationReport report) {
    Comparison comparison = report.comparison();
    return comparison == null ? List.of() : List.of(of(report, comparison));
  }

  private static ComparisonView of(EvaluationReport report, Comparison comparison) {
    int fallen = comparison.fallen().size();
    String compared =
        "%d questions compared with %s, %d changed. "
            .formatted(
                comparison.questions().compared(),
                comparison.baseline(),
                comparison.changed().size());
    return new ComparisonView(
        compared
            + (fallen == 0
                ? "No metric fell by more than its tolerance."
                : "Fell by more than the tolerance: "
                    + String.join(", ", comparison.fallen().keySet())
                    + "."),
        fallen == 0 ? "good" : "bad",
        unmatched(comparison.questions()),
        rows(report, comparison),
        comparison.worstFirst().stream().map(changed -> changed(report, changed)).toList());
  }

  private static List<String> unmatched(Comparison.Questions questions) {
    return Stream.of(
            named("Only in the baseline", questions.missing()),
            named("Only in this run", questions.added()),
            named("Asked otherwise", questions.differing()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String named(String what, List<String> ids) {
    return ids.isEmpty() ? "" : "%s (%d): %s".formatted(what, ids.size(), String.join(", ", ids));
  }

  private static List<Row> rows(EvaluationReport report, Comparison comparison) {
    Map<String, Metric> metrics =
        report.metrics().stream().collect(Collectors.toMap(Metric::id, metric -> metric));
    List<Row> rows = new ArrayList<>();
    comparison
        .metrics()
        .forEach(
            (id, difference) -> {
              if (difference.difference() != 0 || difference.fell()) {
                Metric metric = metrics.get(id);
                rows.add(
                    row(id, difference, metric == null ? "" : FigureView.tone(metric, difference)));
              }
            });
    return rows;
  }

  private static Row row(String id, Difference difference, String tone) {
    return new Row(
        id,
        Text.share(difference.before()),
        Text.share(difference.now()),
        Text.signed(difference.difference()),
        difference.low().isEmpty()
            ? ""
            : Text.signed(difference.low().getAsDouble())
                + " to "
                + Text.signed(difference.high().orElseThrow()),
        Text.share(difference.tolerance()),
        tone,
        difference.fell());
  }

  private static QuestionChange changed(EvaluationReport report, ChangedQuestion question) {
    List<String> ids = report.questions().stream().map(QuestionRecord::id).toList();
    int index = ids.indexOf(question.id());
    return new QuestionChange(
        Page.anchor(index),
        question.id(),
        question.question(),
        report.questions().get(index).language().code(),
        switch (question.way()) {
          case LOST -> "lost";
          case WON -> "won";
          case SAME -> "changed";
        },
        String.join(", ", question.what()),
        Side.of(question.before()),
        Side.of(question.now()),
        why(report, question.id()));
  }

  /** The report is in English, whatever the question is in. */
  private static String why(EvaluationReport report, String id) {
    return report.results().stream()
        .filter(result -> result.record().id().equals(id))
        .flatMap(result -> result.explanation().stream())
        .map(explanation -> new ExplanationText(explanation, Language.EN).reasons())
        .map(lines -> String.join("\n", lines))
        .findFirst()
        .orElse("");
  }
}
