package org.summitqa.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The quotations of a text, between the marks of Chinese, traditional or simplified, and of
 * English. One that was opened in a text before ends at a mark that has no other; of straight marks
 * the first opens, unless a space or nothing follows it. Single curly marks are left out where an
 * apostrophe would be one.
 */
public final class Quotations {
  /** Marks that only open a quotation. */
  public static final String OPENING = "“「『";

  /** Marks that only close a quotation. */
  public static final String CLOSING = "”」』";

  /** What may open a quotation, for a class of characters in a pattern. */
  public static final String MAY_OPEN = OPENING + "\"‘";

  /** What may close a quotation, for a class of characters in a pattern. */
  public static final String MAY_CLOSE = CLOSING + "\"’";

  private static final Pattern CONTENT =
      Pattern.compile("[%1$s\"](?<words>[^%1$s%2$s\"]*)[%2$s\"]".formatted(OPENING, CLOSING));
  private static final Pattern WHOLE =
      Pattern.compile("[%s][^%2$s]*(?:[%2$s]|$)".formatted(MAY_OPEN, MAY_CLOSE));

  private final boolean[] quoted;
  private final boolean open;

  /** Finds those of a text. */
  public Quotations(String text) {
    quoted = new boolean[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      int step = step(text, i, depth);
      if (depth + step < 0) {
        Arrays.fill(quoted, 0, i, true);
      }
      depth = Math.max(0, depth + step);
      quoted[i] = depth > 0;
    }
    open = depth > 0;
  }

  private static int step(String text, int at, int depth) {
    char one = text.charAt(at);
    if (one == '"') {
      boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      return depth > 0 || ends ? -1 : 1;
    }
    return OPENING.indexOf(one) >= 0 ? 1 : CLOSING.indexOf(one) >= 0 ? -1 : 0;
  }

  /** Tells whether a character of the text is quoted; the mark that closes is not. */
  public boolean contains(int at) {
    return quoted[at];
  }

  /** Tells whether the text begins a quotation that it does not end. */
  public boolean leavesOpen() {
    return open;
  }

  /** Returns what stands between two marks with none between them, in order. */
  public static List<Span> contents(String text) {
    return CONTENT
        .matcher(text)
        .results()
        .map(found -> new Span(found.start("words"), found.end("words")))
        .toList();
  }

  /** Returns a text with something in place of each quotation, its marks included. */
  public static String replaced(String text, String replacement) {
    return WHOLE.matcher(text).replaceAll(replacement);
  }
}
