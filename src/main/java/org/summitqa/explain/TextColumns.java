package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text whose columns stand below each other on a terminal, where a Han character is as wide
 * as two letters. The first column begins at the left, numbers end at the right, and what follows
 * them is as long as it is.
 */
final class TextColumns {
  private static final String GAP = "  ";

  private final List<Row> rows = new ArrayList<>();

  /**
   * Adds a row.
   *
   * @param name its first column
   * @param cells what ends at the right
   * @param rest what follows, or empty
   */
  void row(String name, List<String> cells, String rest) {
    rows.add(new Row(name, cells, rest));
  }

  /** Returns the rows, each after a gap. */
  List<String> lines() {
    int first = rows.stream().mapToInt(row -> width(row.name)).max().orElse(0);
    int columns = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    int[] widths = new int[columns];
    for (Row row : rows) {
      for (int i = 0; i < row.cells.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.cells.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, first, widths)).toList();
  }

  private static String line(Row row, int first, int[] widths) {
    StringBuilder line = new StringBuilder(GAP).append(row.name);
    line.repeat(' ', first - width(row.name));
    for (int i = 0; i < row.cells.size(); i++) {
      String cell = row.cells.get(i);
      line.append(GAP).repeat(' ', widths[i] - width(cell)).append(cell);
    }
    return line.append(row.rest.isEmpty() ? "" : GAP + row.rest).toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Han characters, and the marks and letters that are made to stand among them. */
  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  private record Row(String name, List<String> cells, String rest) {}
}
