package org.summitqa.read;

import org.summitqa.text.EastAsianWidth;

/**
 * Brings the characters of a source into the form that clean text has. Line breaks become line
 * feeds; every other kind of space, the ideographic and the unbreakable ones too, becomes a space;
 * control characters, invisible ones (zero width, byte order mark, soft hyphen), those that turn
 * the direction of writing, and unpaired surrogates go. All else stays as the publisher wrote it.
 */
public final class Characters {
  private Characters() {}

  /** Returns the text with clean characters; white space is not collapsed yet. */
  public static String clean(String source) {
    StringBuilder clean = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (isLineBreak(c)) {
        i += c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n' ? 1 : 0;
        clean.append('\n');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < source.length()
          && Character.isLowSurrogate(source.charAt(i + 1))) {
        clean.append(c).append(source.charAt(++i));
      } else if (isSpace(c)) {
        clean.append(' ');
      } else if (!isDropped(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /**
   * Returns running text on one line: every run of white space is one space, but a line break next
   * to a Chinese character is none, since Chinese is written without spaces and is wrapped
   * anywhere.
   */
  public static String joinLines(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        joined.append(text.charAt(i++));
        continue;
      }
      if (!joined.isEmpty() && end < text.length()) {
        joined.append(separator(text, i, end, joined.charAt(joined.length() - 1)));
      }
      i = end;
    }
    return joined.toString();
  }

  private static String separator(String text, int from, int to, char before) {
    int lineBreak = text.indexOf('\n', from, to);
    if (lineBreak < 0) {
      return " ";
    }
    return EastAsianWidth.isWide(before) || EastAsianWidth.isWide(text.charAt(to)) ? "" : " ";
  }

  /** Returns the columns that a text takes where a Chinese character takes two. */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += EastAsianWidth.isWide(text.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == '\u000B' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isDropped(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default -> false;
    };
  }
}
