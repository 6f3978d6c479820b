package org.summitqa.prompt;

import java.util.regex.Pattern;

/**
 * Text from articles and readers, made harmless for a prompt: it stays on its line, and cannot
 * close the fence around it, pass for a numbered sentence, or speak for the system.
 */
final class PlainText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern MARK = Pattern.compile("[\\[［【](\\s*[/\\p{Alnum}]{1,6}\\s*)[]］】]");

  private PlainText() {}

  /**
   * Returns the text on one line, without invisible characters, with angle brackets in full width
   * (so no tag or template token is left) and marks such as {@code [3]} in parentheses.
   */
  static String of(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return MARK.matcher(line).replaceAll("($1)").replace('<', '＜').replace('>', '＞');
  }

  /**
   * Estimates the tokens of a text, a little high for the models tried: one for each Han character
   * or mark of full width, one for four others.
   */
  static int tokens(String text) {
    int wide = (int) text.codePoints().filter(c -> c >= 0x2E80).count();
    return wide + (text.length() - wide + 3) / 4;
  }
}
