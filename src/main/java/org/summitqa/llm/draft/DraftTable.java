package org.summitqa.llm.draft;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown table in a draft. Each row is a sentence of its cells; the header, which is known by
 * the rule below it, and the rule are nothing. A row waits for the line after it.
 */
final class DraftTable {
  private static final Pattern RULE = Pattern.compile("[\\s|:+-]*-[\\s|:+-]*");
  private static final String STOPS = "。！？；：.!?;:";

  private final Consumer<String> rows;
  private @Nullable String held;

  DraftTable(Consumer<String> rows) {
    this.rows = rows;
  }

  /** Tells whether a line, whole or only begun, is a row. */
  static boolean isRow(CharSequence line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at < line.length() && line.charAt(at) == '|';
  }

  /** Takes a line that is a row. */
  void add(String line) {
    if (RULE.matcher(line).matches()) {
      held = null;
    } else {
      end();
      held = line;
    }
  }

  /** Takes note that a line follows that is no row. */
  void end() {
    String row = held;
    held = null;
    if (row != null) {
      rows.accept(sentence(row));
    }
  }

  private static String sentence(String row) {
    List<String> cells =
        Arrays.stream(row.split("\\|", -1))
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .toList();
    boolean wide = row.chars().anyMatch(Character::isIdeographic);
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!sentence.isEmpty() && !CitationMarks.strip(cell).isBlank()) {
        sentence.append(joint(CitationMarks.strip(sentence.toString()), wide, i == 1));
      }
      sentence.append(cell);
    }
    return sentence.toString();
  }

  // A row's first cell says what it is about.
  private static String joint(String before, boolean wide, boolean first) {
    if (before.isEmpty() || STOPS.indexOf(before.charAt(before.length() - 1)) >= 0) {
      return wide ? "" : " ";
    }
    if (first) {
      return wide ? "：" : ": ";
    }
    return wide ? "，" : ", ";
  }
}
