package org.summitqa.read.text;

import java.util.regex.Pattern;

/** Takes the marks of inline markup out of reStructuredText; every pattern is bounded. */
final class RestructuredInline {
  private static final Pattern FOOTNOTE = Pattern.compile("\\s?\\[[#*\\w.-]{1,40}\\]_(?!\\w)");
  private static final Pattern LINK = Pattern.compile("`([^`<\n]{1,300}?)\\s?<[^>`\n]{1,500}>`__?");
  private static final Pattern CODE = Pattern.compile("``([^`\n]{1,300})``");
  private static final Pattern ROLE = Pattern.compile("(?::[\\w-]{1,30}:)?`([^`\n]{1,300})`_{0,2}");
  private static final Pattern STRONG = Pattern.compile("\\*{1,2}([^*\n]{1,300})\\*{1,2}");

  private RestructuredInline() {}

  static String plain(String text) {
    String plain = FOOTNOTE.matcher(text).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = CODE.matcher(plain).replaceAll("$1");
    plain = ROLE.matcher(plain).replaceAll("$1");
    return STRONG.matcher(plain).replaceAll("$1");
  }
}
