package org.summitqa.cli.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, some of them rows with a name and right-aligned cells. */
final class TextTable {
  private static final int NAME_WIDTH = 28;
  private static final int CELL_WIDTH = 11;

  private final List<String> lines = new ArrayList<>();

  void text(String line) {
    lines.add(line);
  }

  void row(String name, List<String> cells) {
    StringBuilder row =
        new StringBuilder(name).repeat(" ", Math.max(0, NAME_WIDTH - name.length()));
    for (String cell : cells) {
      row.repeat(" ", Math.max(1, CELL_WIDTH - cell.length())).append(cell);
    }
    lines.add(row.toString().stripTrailing());
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
