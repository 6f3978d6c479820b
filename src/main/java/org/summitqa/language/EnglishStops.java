package org.summitqa.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitqa.text.EastAsianWidth;
import org.summitqa.text.Span;

/**
 * Tells whether an English . ! or ? ends a sentence. It does not within a word or number (3.5,
 * bbc.com), before a small letter, after a title (Mr.), after "No." before a number, and after
 * initials and the like (J., U.S., a.m.) unless a word follows that commonly begins a sentence.
 */
final class EnglishStops {
  private static final Set<String> NEVER =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
          "cmdr", "adm", "maj", "rev", "hon", "st", "mt", "ft", "messrs", "mme", "pres", "vs", "v",
          "e.g", "i.e", "cf", "viz", "approx");
  private static final Set<String> BEFORE_NUMBER =
      Set.of("no", "nos", "art", "sec", "fig", "p", "pp", "vol", "ch");
  private static final Pattern SHORT_MONTH = Pattern.compile(CalendarWords.SHORT_MONTHS);
  private static final Set<String> SELDOM =
      Set.of("inc", "corp", "ltd", "co", "jr", "sr", "etc", "al", "dept", "est", "bros");
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "he",
          "she",
          "it",
          "they",
          "we",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "in",
          "on",
          "at",
          "a",
          "an",
          "however",
          "meanwhile",
          "when",
          "if",
          "there");

  /** The longest word looked at before a full stop. */
  private static final int WORD_WINDOW = 24;

  private static final String OPENING = "\"“‘(（";

  private final CharSequence text;
  private final Span block;

  EnglishStops(CharSequence text, Span block) {
    this.text = text;
    this.block = block;
  }

  /**
   * Tells whether a sentence ends.
   *
   * @param at where the mark stands
   * @param end where the text goes on, after further marks and closing quotes; before the block's
   *     end
   * @param from where the sentence starts
   */
  boolean end(int at, int end, int from) {
    char next = text.charAt(end);
    boolean spaced = Character.isWhitespace(next);
    if (!spaced && !EastAsianWidth.isWide(next) && OPENING.indexOf(next) < 0) {
      return false;
    }
    return ends(at, end, spaced, from);
  }

  /**
   * Tells whether a sentence ends at a mark that stands apart from what follows.
   *
   * @param at where the mark stands
   * @param end where the text goes on
   * @param spaced whether white space stands between them
   * @param from where the sentence starts
   */
  boolean ends(int at, int end, boolean spaced, int from) {
    int follows = firstVisible(end);
    if (Character.isLowerCase(text.charAt(follows))) {
      return false;
    }
    return text.charAt(at) != '.' || stopEnds(at, follows, spaced, from);
  }

  private boolean stopEnds(int at, int follows, boolean spaced, int from) {
    int start = wordStart(at, from);
    String word = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return true;
    }
    boolean number = Character.isDigit(text.charAt(follows));
    if (NEVER.contains(word) || (number && isBeforeNumber(word))) {
      return false;
    }
    if (isNumber(word)) {
      return !text.subSequence(from, start).toString().isBlank();
    }
    boolean initials = word.indexOf('.') >= 0 || word.length() == 1;
    if (initials || SELDOM.contains(word)) {
      return spaced && STARTERS.contains(wholeWordAt(follows));
    }
    return true;
  }

  private int wordStart(int at, int from) {
    int start = at;
    while (start > Math.max(from, at - WORD_WINDOW) && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWordPart(char c) {
    return c == '.' || (Character.isLetterOrDigit(c) && !EastAsianWidth.isWide(c));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  /** Returns a word; none where the text ends with it, since a growing text may go on with it. */
  private String wholeWordAt(int from) {
    int end = from;
    while (end < Math.min(block.end(), from + WORD_WINDOW)
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == block.end()
        ? ""
        : text.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
  }

  private int firstVisible(int from) {
    int at = from;
    while (at < block.end() - 1
        && (Character.isWhitespace(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isBeforeNumber(String word) {
    return BEFORE_NUMBER.contains(word) || SHORT_MONTH.matcher(word).matches();
  }
}
