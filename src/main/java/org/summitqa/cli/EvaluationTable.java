package org.summitqa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.summitqa.evaluation.AnswerQuality;
import org.summitqa.evaluation.Declining;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.Latency;
import org.summitqa.evaluation.Mean;
import org.summitqa.evaluation.Retrieval;
import org.summitqa.evaluation.Scores;

/** Shows a report to people at a terminal; a figure over nothing is a dash. */
final class EvaluationTable {
  private static final int NAME_WIDTH = 28;
  private static final int CELL_WIDTH = 8;

  private final List<String> lines = new ArrayList<>();

  private EvaluationTable() {}

  static String of(EvaluationReport report) {
    EvaluationTable table = new EvaluationTable();
    if (!report.complete()) {
      table.lines.add("Stopped: " + report.fixtures() + " questions were to be asked.\n");
    }
    table.scores("All", report.all());
    report.byLanguage().forEach((code, scores) -> table.scores("\n" + code, scores));
    return String.join("\n", table.lines);
  }

  private void scores(String title, Scores scores) {
    Scores.Counts counts = scores.counts();
    lines.add(
        "%s: %d questions, %d answerable; %d answered, %d right"
            .formatted(
                title, counts.questions(), counts.answerable(), counts.answered(), counts.right()));
    retrieval(scores.retrieval());
    answers(scores.answers());
    declining(scores.declining());
    Latency time = scores.milliseconds();
    row("\nMilliseconds an answer", "median", "p95", "p99");
    row("", millis(time.median()), millis(time.p95()), millis(time.p99()));
  }

  private void retrieval(Map<String, Retrieval> rankings) {
    row("\nRetrieval", "nDCG@10", "MRR@10", "Hit@1", "R@1", "R@5", "R@10", "R@20", "of");
    rankings.forEach(
        (name, found) -> {
          List<String> cells = new ArrayList<>();
          cells.add(figure(found.ndcgAt10().value()));
          cells.add(figure(found.mrrAt10().value()));
          cells.add(figure(found.hitAt1().value()));
          found.recallAt().values().forEach(recall -> cells.add(figure(recall.value())));
          cells.add(Integer.toString(found.ndcgAt10().count()));
          row(name, cells.toArray(String[]::new));
        });
  }

  private void answers(AnswerQuality answers) {
    row("\nAnswers", "share", "of");
    share("gold answer in cited quotes", answers.quotesHoldAnswer());
    share("gold answer in the answer", answers.answerHoldsAnswer());
    share("cited article is gold", answers.citationsOfGold());
    share("quotes that are exact", answers.exactCitations());
  }

  private void declining(Declining declining) {
    row("\nDeclining", "share", "of");
    share("precision", declining.precision());
    share("recall", declining.recall());
    row("F1", figure(declining.f1()));
    share("false refusals", declining.falseRefusals());
  }

  private void share(String name, Mean mean) {
    row(name, figure(mean.value()), Integer.toString(mean.count()));
  }

  private void row(String name, String... cells) {
    // A line feed before a name is not a column.
    int width = name.startsWith("\n") ? NAME_WIDTH + 1 : NAME_WIDTH;
    StringBuilder row = new StringBuilder(name).repeat(" ", Math.max(0, width - name.length()));
    for (String cell : cells) {
      row.repeat(" ", Math.max(1, CELL_WIDTH - cell.length())).append(cell);
    }
    lines.add(row.toString());
  }

  private static String figure(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private static String millis(double time) {
    return String.format(Locale.ROOT, "%.1f", time);
  }
}
