package org.summitqa.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.TextFolding;

/** Reads the one question that a model was asked for out of what it wrote. */
final class StandaloneReply {
  private static final int MAX_LENGTH = 300;
  private static final Pattern THINKING =
      Pattern.compile("(?is)<(think\\w*|thought|reasoning)>.*?(?:</\\1>|$)");
  private static final Pattern TAG =
      Pattern.compile("<[/|]?[\\p{Alpha}_][\\w -]*\\|?>|\\[/?INST]|```\\w*");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[#>*\\s-]|\\d+[.、] )*(?:(?:独立|改写|最后|重写|翻译|译文|standalone|rewritten|final)[^：:？?]{0,14}|问题?|question|q)\\**\\s*[：:]\\s*\\**",
          Pattern.CASE_INSENSITIVE);
  private static final String OPENING = "\"'“‘「『《*_`";
  private static final String CLOSING = "\"'”’」』》*_`";

  private StandaloneReply() {}

  /**
   * Returns the question, or nothing where what was written is none: empty, too long, an answer.
   */
  static Optional<String> question(String text) {
    String plain = TAG.matcher(THINKING.matcher(text).replaceAll("")).replaceAll("");
    return plain
        .lines()
        .map(StandaloneReply::unwrapped)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(line -> line.length() <= MAX_LENGTH && (line.endsWith("？") || line.endsWith("?")));
  }

  private static String withoutLabel(String line) {
    Matcher label = LABEL.matcher(TextFolding.foldInPlace(line));
    return label.find() ? line.substring(label.end()) : line;
  }

  private static String unwrapped(String line) {
    String text = withoutLabel(line.strip()).strip();
    while (text.length() > 1
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }
}
