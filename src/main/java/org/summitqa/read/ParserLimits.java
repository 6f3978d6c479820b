package org.summitqa.read;

import java.util.Optional;
import org.summitqa.read.ReadOutcome.Skipped;

/**
 * Keeps what no article is from the parsers. A page's tree takes some hundred bytes for a tag of
 * three, so a file of nothing but tags or lines would take many times its size in memory. The
 * limits are far above any newspaper's page.
 */
final class ParserLimits {
  private static final int MAX_LINES = 200_000;
  private static final int MAX_TAGS = 60_000;
  private static final int MAX_MARKS = 200_000;

  private ParserLimits() {}

  /** Returns the reason why a text is not parsed; empty where it may be. */
  static Optional<Skipped> excess(String text) {
    int lines = 1;
    int tags = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n', '\r' -> lines++;
        case '<' -> tags++;
        case '*', '_', '`', '[', ']', '>', '&' -> marks++;
        default -> {}
      }
      if (lines > MAX_LINES) {
        return skipped("more than " + MAX_LINES + " lines", lines);
      }
      if (tags > MAX_TAGS) {
        return skipped("more than " + MAX_TAGS + " tags", lines);
      }
      if (marks > MAX_MARKS) {
        return skipped("more than " + MAX_MARKS + " marks of markup", lines);
      }
    }
    return Optional.empty();
  }

  private static Optional<Skipped> skipped(String reason, int line) {
    return Optional.of(new Skipped("not an article: " + reason, "line " + line));
  }
}
