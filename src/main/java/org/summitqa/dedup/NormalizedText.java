package org.summitqa.dedup;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.text.TextFolding;

/**
 * What a text says, without how it is set: folded (width, case, traditional and simplified
 * Chinese), with white space and punctuation dropped.
 */
final class NormalizedText {
  private NormalizedText() {}

  /** Returns a text's letters and digits, folded. */
  static String of(String text) {
    String folded = TextFolding.fold(text);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Returns a text's tokens in order: each Han character, and each word or number of others. */
  static List<String> tokens(String text) {
    String folded = TextFolding.fold(text);
    List<String> tokens = new ArrayList<>(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int end = end(folded, at);
      if (Character.isLetterOrDigit(folded.codePointAt(at))) {
        tokens.add(folded.substring(at, end));
      }
      at = end;
    }
    return tokens;
  }

  /** A number keeps its decimal point: 3.5 is not 3 and 5. */
  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (Character.isIdeographic(first) || !Character.isLetterOrDigit(first)) {
      return end;
    }
    while (end < text.length() && continues(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean continues(String text, int at) {
    int before = text.codePointBefore(at);
    int here = text.codePointAt(at);
    boolean digits = Character.isDigit(before);
    if (here == '.' || here == ',') {
      return digits && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
    boolean between = before == '.' || before == ',';
    return Character.isLetterOrDigit(here)
        && !Character.isIdeographic(here)
        && (between || digits == Character.isDigit(here));
  }
}
