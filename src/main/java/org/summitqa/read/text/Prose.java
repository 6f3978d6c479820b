package org.summitqa.read.text;

import java.util.function.IntPredicate;
import org.summitqa.language.SentenceBoundaries;
import org.summitqa.read.Characters;
import org.summitqa.read.Credits;
import org.summitqa.text.EastAsianWidth;

/** What lines of prose look like: where they end, whether they go on, whether they are headings. */
public final class Prose {
  /** The widest heading, in columns. */
  private static final int MAX_HEADING_COLUMNS = 80;

  /** What ends a line without ending a sentence. */
  private static final String PAUSES = ";：:";

  private static final String NO_HEADING = ",，、";

  /** What may close a line beside closing quotes and brackets. */
  private static final String CLOSING = "\"'“ ";

  private Prose() {}

  /** Tells whether a line ends a sentence, closing quotes and brackets aside. */
  public static boolean endsSentence(CharSequence line) {
    char last = lastVisible(line);
    return SentenceBoundaries.isStop(last) || PAUSES.indexOf(last) >= 0;
  }

  /** Tells whether a text could be a heading: one short line that does not end a sentence. */
  public static boolean isHeadingLike(String text) {
    return text.length() <= MAX_HEADING_COLUMNS
        && Characters.columns(text) <= MAX_HEADING_COLUMNS
        && (!endsSentence(text) || isQuestion(lastVisible(text)))
        && NO_HEADING.indexOf(lastVisible(text)) < 0
        && has(text, Character::isLetterOrDigit)
        && !has(text, c -> c == '。' || c == '；');
  }

  /** Tells whether {@code next} goes on with the sentence at the end of {@code before}. */
  static boolean goesOn(CharSequence before, String next) {
    char last = before.charAt(before.length() - 1);
    char first = next.charAt(0);
    if (Paragraphs.isBullet(next) || Credits.isCredit(next)) {
      return false;
    }
    if ("，、,".indexOf(last) >= 0) {
      return true;
    }
    boolean within = has(before, c -> c == '。' || c == '.' || c == '，' || c == ',');
    boolean chinese = Character.isIdeographic(last) && Character.isIdeographic(first);
    boolean english = isWord(last) && Character.isLowerCase(first);
    return within && before.length() > 40 && (chinese || english);
  }

  private static boolean isQuestion(char last) {
    return last == '？' || last == '?';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !EastAsianWidth.isWide(c);
  }

  private static char lastVisible(CharSequence line) {
    int at = line.length() - 1;
    while (at > 0 && isClosing(line.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : line.charAt(at);
  }

  private static boolean isClosing(char c) {
    return SentenceBoundaries.isCloser(c) || CLOSING.indexOf(c) >= 0;
  }

  public static boolean has(CharSequence text, IntPredicate what) {
    return text.chars().anyMatch(what);
  }
}
