package org.summitqa.cli.evaluate;

import java.util.List;
import java.util.Locale;
import org.summitqa.evaluation.baseline.ChangedQuestion;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.baseline.Difference;

/** Shows people at a terminal how a run differs from a baseline, in short. */
final class ComparisonTable {
  private static final int MAX_NAMED = 10;
  private static final int MAX_LINE_LENGTH = 90;

  private ComparisonTable() {}

  static void print(Comparison comparison, TextTable lines) {
    lines.text("");
    lines.row("Against " + comparison.baseline(), List.of("before", "now", "difference", "95 %"));
    comparison
        .metrics()
        .forEach(
            (id, difference) -> {
              if (difference.difference() != 0 || difference.fell()) {
                lines.row(id, cells(difference));
              }
            });
    questions(comparison.questions(), lines);
    lines.text("%d questions changed".formatted(comparison.changed().size()));
    comparison.worstFirst().stream().limit(MAX_NAMED).forEach(changed -> changed(changed, lines));
    if (comparison.changed().size() > MAX_NAMED) {
      lines.text(
          "and %d more: --report shows them all"
              .formatted(comparison.changed().size() - MAX_NAMED));
    }
    verdict(comparison, lines);
  }

  private static List<String> cells(Difference difference) {
    return List.of(
        share(difference.before()),
        share(difference.now()),
        signed(difference.difference()),
        difference.low().isEmpty()
            ? ""
            : signed(difference.low().getAsDouble())
                + " "
                + signed(difference.high().orElseThrow()),
        difference.fell() ? "FELL" : "");
  }

  private static void questions(Comparison.Questions questions, TextTable lines) {
    lines.text("\n%d questions compared".formatted(questions.compared()));
    named("only in the baseline", questions.missing(), lines);
    named("only in this run", questions.added(), lines);
    named("asked otherwise", questions.differing(), lines);
  }

  private static void named(String what, List<String> ids, TextTable lines) {
    if (!ids.isEmpty()) {
      String first = String.join(", ", ids.subList(0, Math.min(MAX_NAMED, ids.size())));
      lines.text(
          "%d %s: %s%s".formatted(ids.size(), what, first, ids.size() > MAX_NAMED ? ", …" : ""));
    }
  }

  private static void changed(ChangedQuestion changed, TextTable lines) {
    String way = changed.way().name().toLowerCase(Locale.ROOT);
    lines.text("  %s %s: %s".formatted(way, changed.id(), cut(changed.question())));
    lines.text("    before: " + state(changed.before()));
    lines.text("    now:    " + state(changed.now()));
  }

  private static String state(ChangedQuestion.State state) {
    String rank = state.goldRank().isPresent() ? ", gold at " + state.goldRank().getAsInt() : "";
    return "%s%s: %s".formatted(state.outcome().code(), rank, cut(state.answer()));
  }

  private static void verdict(Comparison comparison, TextTable lines) {
    if (comparison.fallen().isEmpty()) {
      lines.text("\nNo metric fell by more than its tolerance.");
      return;
    }
    lines.text("\nFell by more than the tolerance:");
    comparison.fallen().forEach((id, difference) -> lines.text(Comparison.line(id, difference)));
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= MAX_LINE_LENGTH ? line : line.substring(0, MAX_LINE_LENGTH) + "…";
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.3f", value == 0 ? 0.0 : value);
  }
}
