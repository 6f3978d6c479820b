package org.summitqa.llm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a sentence at the beginning of a line and is none of it. */
final class DraftLine {
  private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6}\\s|```|-{3,}|={3,}).*");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)\\s*(?:>\\s+"
              + "|[-*+•·▪]\\s+"
              + "|\\(?\\d{1,2}[.)]\\s+"
              + "|[（(]?\\d{1,2}[、）]\\s*"
              + "|\\*{0,2}(?:答案|回答|答|answer(?: in \\w+)?)\\*{0,2}\\s*[:：]\\s*\\*{0,2})");

  private DraftLine() {}

  /** Tells whether the line is a heading, a rule or a fence: nothing of it is a sentence. */
  static boolean isHeading(CharSequence line) {
    return HEADING.matcher(line).matches();
  }

  /** Returns the line without list marks, quote marks and a label such as {@code 答案：}. */
  static String body(String line) {
    String rest = line;
    Matcher lead = LEAD.matcher(rest);
    while (lead.lookingAt()) {
      rest = rest.substring(lead.end());
      lead = LEAD.matcher(rest);
    }
    return rest;
  }
}
