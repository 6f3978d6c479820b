package org.summitqa.temporal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitqa.corpus.EventTime;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;

/** Days of English text from one to another: November 15-17, 30 December to 2 January. */
final class EnglishRanges {
  private static final String FIRST_YEAR = "(?:,?\\s+(?<y1>" + EnglishWords.YEAR + "),?)?";
  private static final String LAST_DAY = EnglishDates.DAY.replace("<d>", "<d2>");
  private static final String LAST_MONTH = "(?<m2>" + EnglishWords.MONTH + ")";
  private static final String ALONE = "(?<![0-9.,:$€£-])\\b";

  private EnglishRanges() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.time(
            EnglishDates.WEEKDAY
                + "\\b"
                + EnglishDates.MONTH
                + "\\s+"
                + EnglishDates.DAY
                + FIRST_YEAR
                + EnglishDates.TO
                + ("(?:" + LAST_MONTH + "\\s+)?")
                + LAST_DAY
                + EnglishDates.YEAR,
            (match, frame) -> first(match, frame).flatMap(from -> to(match, from))),
        TimePattern.time(
            (ALONE + EnglishDates.DAY + EnglishDates.TO + LAST_DAY)
                + ("(?:\\s+of)?\\s+" + EnglishDates.MONTH + "(?!\\w)" + EnglishDates.YEAR),
            EnglishRanges::ofOneMonth),
        TimePattern.time(
            (ALONE + EnglishDates.DAY + "\\s+" + EnglishDates.MONTH + FIRST_YEAR + EnglishDates.TO)
                + (LAST_DAY + "\\s+" + LAST_MONTH + "(?!\\w)" + EnglishDates.YEAR),
            (match, frame) -> first(match, frame).flatMap(from -> to(match, from))));
  }

  /** A score may stand before a date (5-3 November): then only the second number is a day. */
  private static Optional<EventTime> ofOneMonth(MatchResult match, ReferenceTime frame) {
    int first = Numerals.number(match.group("d"));
    int last = Numerals.number(match.group("d2"));
    Optional<EventTime> from = first(match, frame);
    return first <= last
        ? from.flatMap(day -> to(match, day))
        : from.flatMap(day -> Periods.day(day.start().getYear(), month(match), last));
  }

  private static int month(MatchResult match) {
    return CalendarWords.month(match.group("m"));
  }

  private static int lastMonth(MatchResult match) {
    String month = EnglishDates.group(match, "m2");
    return month == null ? month(match) : CalendarWords.month(month);
  }

  private static Optional<EventTime> first(MatchResult match, ReferenceTime frame) {
    int month = month(match);
    int day = Numerals.number(match.group("d"));
    return firstYear(match, frame, month, day).flatMap(year -> Periods.day(year, month, day));
  }

  private static Optional<Integer> firstYear(
      MatchResult match, ReferenceTime frame, int month, int day) {
    String own = EnglishDates.group(match, "y1");
    String last = match.group("y");
    if (own != null) {
      return Optional.of(Numerals.number(own));
    }
    return last == null
        ? frame.yearOf(month, day)
        : Optional.of(Numerals.number(last) - (lastMonth(match) < month ? 1 : 0));
  }

  private static Optional<EventTime> to(MatchResult match, EventTime from) {
    int month = lastMonth(match);
    int next = month < month(match) ? 1 : 0;
    String last = match.group("y");
    int year = last == null ? from.start().getYear() + next : Numerals.number(last);
    return Periods.day(year, month, Numerals.number(match.group("d2")))
        .flatMap(day -> Periods.range(from, day));
  }
}
