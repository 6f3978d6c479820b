package org.summitqa.timeline;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.SetSimilarity;
import org.summitqa.text.TextFolding;

/**
 * How much two sentences say in the same words, whatever they say of time and beside the topic that
 * both were found for.
 */
final class SentenceSimilarity {
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9"
              + Numerals.ONE_TO_NINE
              + "十]+[年月日号]|[去今前明]年|[周週]["
              + CalendarWords.HAN_WEEKDAY
              + "]|星期.|当地时间|北京时间|美西时间|上午|下午|晚上"
              + "|\\b(?:"
              + CalendarWords.MONTHS_BUT_MAY
              + "|"
              + CalendarWords.WEEKDAYS
              + "|morning|afternoon|evening)\\b");

  /** Shorter words of other scripts than Han tell of anything. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}&&\\P{IsHan}]{4,}|\\d+(?:[.,]\\d+)*");

  private static final int MIN_NARROW_LENGTH = 6;
  private static final int HAN_OF_A_WORD = 3;

  private final Set<String> topic;
  private final boolean narrow;

  SentenceSimilarity(String topic) {
    this.topic = terms(topic);
    String folded = TextFolding.fold(topic);
    long han = folded.codePoints().filter(Character::isIdeographic).count();
    long words = WORD.matcher(folded).results().count();
    this.narrow = han + words * HAN_OF_A_WORD >= MIN_NARROW_LENGTH;
  }

  /**
   * Tells whether the topic is so narrow that what holds it on one day is hardly of two events: two
   * words, or as much in Chinese.
   */
  boolean isNarrow() {
    return narrow;
  }

  /**
   * Returns the share of the terms of the sentence with fewer that the other has too, 0 to 1. Terms
   * are pairs of Han characters, and words and numbers of others.
   */
  double of(String one, String other) {
    Set<String> terms = terms(one);
    Set<String> others = terms(other);
    terms.removeAll(topic);
    others.removeAll(topic);
    return SetSimilarity.overlapCoefficient(terms, others);
  }

  private static Set<String> terms(String text) {
    String timeless = TIME.matcher(TextFolding.fold(text)).replaceAll(" ");
    Set<String> terms = CharacterBigrams.ofHan(timeless);
    WORD.matcher(timeless).results().map(MatchResult::group).forEach(terms::add);
    return terms;
  }
}
