package org.summitqa.evaluation.report;

import java.util.List;
import java.util.stream.Stream;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.grade.JudgeSummary;

/**
 * A table of figures of one group.
 *
 * @param caption what they are of
 * @param note what has to be known to read them; may be empty
 * @param figures the figures
 */
record SectionView(String caption, String note, List<FigureView> figures) {
  static List<SectionView> of(EvaluationReport report) {
    JudgeSummary judged = report.judged();
    return Stream.concat(
            Stream.of(
                group(
                    report,
                    "answers",
                    "Answers",
                    "Over answerable questions with a gold answer. A refusal holds none. Character F1"
                        + " scores whole sentences against short answers, so it is low by nature."),
                group(
                    report,
                    "citations",
                    "Citations",
                    "The rules of the verifier stand in for ALCE's model: see the class"
                        + " CitationSupport."),
                group(
                    report,
                    "declining",
                    "Declining",
                    "What is looked for is a question that the corpus does not answer."),
                times(report)),
            judged == null ? Stream.of() : Stream.of(judged(judged)))
        .toList();
  }

  private static SectionView group(
      EvaluationReport report, String group, String caption, String note) {
    return new SectionView(
        caption,
        note,
        report.metrics().stream()
            .filter(metric -> metric.group().equals(group))
            .map(metric -> FigureView.of(report, metric, metric.label()))
            .toList());
  }

  private static SectionView times(EvaluationReport report) {
    return new SectionView(
        "Milliseconds an answer",
        "",
        report.times().milliseconds().entrySet().stream()
            .map(time -> FigureView.ofMillis(time.getKey().replace("time.", ""), time.getValue()))
            .toList());
  }

  private static SectionView judged(JudgeSummary judged) {
    return new SectionView(
        "Judged by the model",
        "Not measured: the configured model's opinion. It failed to judge "
            + judged.failures()
            + " times.",
        List.of(
            FigureView.of("answers that are correct", judged.correct()),
            FigureView.of("sentences that are supported", judged.supported())));
  }
}
