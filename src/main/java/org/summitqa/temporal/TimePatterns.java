package org.summitqa.temporal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.text.Quotations;

/** All ways of telling a time that are known; of two that match alike, the earlier wins. */
final class TimePatterns {
  private static final TimePattern QUOTED_NAME =
      TimePattern.aside(
          "[%s][^%2$s，。！？；,.!?;]{1,20}[%2$s]".formatted(Quotations.MAY_OPEN, Quotations.MAY_CLOSE));

  private static final List<TimePattern> CHINESE =
      Stream.of(
              ChineseNonEventTimes.forms(),
              ChineseDates.forms(),
              ChineseDays.forms(),
              ChineseMonths.forms(),
              YearSpans.chinese(),
              List.of(QUOTED_NAME))
          .flatMap(List::stream)
          .toList();

  private static final List<TimePattern> ENGLISH =
      Stream.of(
              EnglishNonEventTimes.forms(),
              EnglishDates.forms(),
              EnglishRanges.forms(),
              EnglishYears.forms(),
              YearSpans.english(),
              EnglishDays.forms(),
              List.of(QUOTED_NAME))
          .flatMap(List::stream)
          .toList();

  /** What every Chinese expression has one of. */
  private static final Pattern CHINESE_TIME = Pattern.compile("[年月日号天周晚夜晨早午]|星期|礼拜|季度|[0-9]{4}");

  /** What every English expression has one of. */
  private static final Pattern ENGLISH_TIME =
      Pattern.compile(
          EnglishWords.MONTH
              + "|(?:1[0-9]|20)[0-9]{2}|[Dd]ay|[Mm]orrow|[Ww]eek|[Mm]onth|[Yy]ear|[Qq]uarter|night|morning|afternoon|evening"
              + "|[0-9](?:st|nd|rd|th)\\b|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|Q[1-4]");

  private TimePatterns() {}

  /** Returns those that a text may have. */
  static List<TimePattern> of(String text) {
    boolean chinese =
        text.codePoints().anyMatch(Character::isIdeographic) && CHINESE_TIME.matcher(text).find();
    boolean english =
        text.chars().anyMatch(one -> one >= 'a' && one <= 'z') && ENGLISH_TIME.matcher(text).find();
    if (chinese && english) {
      return Stream.concat(CHINESE.stream(), ENGLISH.stream()).toList();
    }
    return chinese ? CHINESE : english ? ENGLISH : List.of();
  }
}
