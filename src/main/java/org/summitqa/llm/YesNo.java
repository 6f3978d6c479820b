package org.summitqa.llm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.TextFolding;

/** What a model says that was asked for a yes or a no: the first word that is one counts. */
public enum YesNo {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** Neither of them. */
  NONE;

  private static final Pattern WORD =
      Pattern.compile("(?i)(?<no>不是|不支持|没有|否|不|\\b(?:no|not|false)\\b)|是|支持|\\b(?:yes|true)\\b");

  /** Reads what a model said. */
  public static YesNo of(String said) {
    Matcher first = WORD.matcher(TextFolding.simplified(said));
    if (!first.find()) {
      return NONE;
    }
    return first.group("no") == null ? YES : NO;
  }
}
