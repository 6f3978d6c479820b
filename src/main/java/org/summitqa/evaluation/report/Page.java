package org.summitqa.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.ChangedQuestion;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.metrics.Scores;

/** Everything that the page shows, by the names of the template. */
record Page(
    String style,
    String script,
    String title,
    String about,
    List<String> notices,
    List<FigureView> headline,
    List<PlotView> plots,
    List<ComparisonView> comparison,
    List<String> legColumns,
    List<LegView> legs,
    List<SectionView> sections,
    List<GroupView> groups,
    List<FilterView> filters,
    List<QuestionView> questions) {
  /** The headline figures, by metric, with what they are called there. */
  private static final Map<String, String> HEADLINE =
      Map.of(
          "outcome.right", "right outcome",
          "fused.nDCG@10", "articles found (nDCG@10)",
          "answers.inQuotes", "gold answer in quotes",
          "citations.goldArticle", "cited article is gold",
          "citations.exact", "exact quotes",
          "declining.F1", "declining (F1)",
          "declining.falseRefusals", "false refusals",
          "declining.AUROC", "declining (area under ROC)");

  static Page of(EvaluationReport report, String style, String script) {
    Comparison comparison = report.comparison();
    Set<String> changed =
        (comparison == null ? List.<ChangedQuestion>of() : comparison.changed())
            .stream().map(ChangedQuestion::id).collect(Collectors.toSet());
    List<QuestionView> questions = questions(report, changed);
    Scores.Counts counts = report.all().counts();
    return new Page(
        style,
        script,
        "%d of %d questions right".formatted(counts.right(), counts.questions()),
        about(report, counts),
        notices(report, counts),
        headline(report),
        List.of(RecallPlot.of(report), CalibrationPlot.of(report), LatencyPlot.of(report)),
        ComparisonView.of(report),
        LegView.COLUMNS,
        LegView.of(report),
        SectionView.of(report),
        groups(report),
        FilterView.of(questions),
        questions);
  }

  private static List<QuestionView> questions(EvaluationReport report, Set<String> changed) {
    return IntStream.range(0, report.results().size())
        .mapToObj(i -> QuestionView.of(anchor(i), report.results().get(i), changed))
        .toList();
  }

  static String anchor(int index) {
    return "q-" + (index + 1);
  }

  private static String about(EvaluationReport report, Scores.Counts counts) {
    return "%s. %d answerable; %d answered, %d declined. Ranges are 95 %% bootstrap intervals (%d resamples, seed %d)."
        .formatted(
            report.times().at().replace('T', ' ').replace("Z", " UTC"),
            counts.answerable(),
            counts.answered(),
            counts.declined(),
            report.run().resamples(),
            report.run().seed());
  }

  private static List<String> notices(EvaluationReport report, Scores.Counts counts) {
    String stopped =
        report.run().complete()
            ? ""
            : "Stopped before the end: %d of %d questions were asked."
                .formatted(counts.questions(), report.run().fixtures());
    String failed =
        counts.failed() == 0
            ? ""
            : "%d questions failed: the service threw. They count as wrong."
                .formatted(counts.failed());
    return Stream.of(stopped, failed).filter(notice -> !notice.isEmpty()).toList();
  }

  private static List<FigureView> headline(EvaluationReport report) {
    return report.metrics().stream()
        .filter(metric -> HEADLINE.containsKey(metric.id()))
        .map(
            metric ->
                FigureView.of(report, metric, HEADLINE.getOrDefault(metric.id(), metric.label())))
        .toList();
  }

  private static List<GroupView> groups(EvaluationReport report) {
    return Stream.of(
            GroupView.of("By language", report, report.byLanguage()),
            GroupView.of("By kind of question", report, report.byKind()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }
}
