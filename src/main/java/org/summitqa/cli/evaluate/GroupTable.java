package org.summitqa.cli.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.metrics.Scores;

/** Shows people at a terminal a line of figures for each group of questions. */
final class GroupTable {
  /** The metrics that are shown, with the heads of their columns. */
  private static final Map<String, String> HEADS = new LinkedHashMap<>();

  static {
    HEADS.put("outcome.right", "right");
    HEADS.put("fused.nDCG@10", "nDCG@10");
    HEADS.put("answers.inQuotes", "in quotes");
    HEADS.put("answers.characterF1", "char. F1");
    HEADS.put("declining.F1", "decl. F1");
    HEADS.put("declining.falseRefusals", "false ref.");
  }

  private GroupTable() {}

  static void print(String title, Map<String, Scores> groups, TextTable lines) {
    if (groups.isEmpty()) {
      return;
    }
    List<String> heads = new ArrayList<>(List.of("questions"));
    heads.addAll(HEADS.values());
    lines.text("");
    lines.row(title, heads);
    groups.forEach((name, scores) -> lines.row(name, cells(scores)));
  }

  private static List<String> cells(Scores scores) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(scores.counts().questions()));
    HEADS
        .keySet()
        .forEach(
            id -> cells.add(FigureText.share(FigureText.figure(scores.figures(), id).value())));
    return cells;
  }
}
