package org.summitqa.when;

import java.util.Arrays;
import org.summitqa.text.FoldedText;

/**
 * The quotations of a sentence. One that was opened in a sentence before ends at a mark that has no
 * other; of straight marks the first opens, unless a space or nothing follows it.
 */
final class Quotations {
  private static final String OPEN = "“「『";
  private static final String CLOSE = "”」』";

  private final boolean[] quoted;

  /** Finds those of a text. */
  Quotations(FoldedText folded) {
    String text = folded.inPlace();
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
  }

  private static int step(String text, int at, int depth) {
    char one = text.charAt(at);
    if (one == '"') {
      boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      return depth > 0 || ends ? -1 : 1;
    }
    return OPEN.indexOf(one) >= 0 ? 1 : CLOSE.indexOf(one) >= 0 ? -1 : 0;
  }

  /** Tells whether a character of the text is quoted. */
  boolean contains(int at) {
    return quoted[at];
  }
}
