package org.summitqa.temporal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;

/** Days, months, quarters and years of English text: Nov. 15, 2023; late October; in 2022. */
final class EnglishDates {
  static final String MONTH = "(?<m>" + EnglishWords.MONTH + ")";
  static final String DAY = "(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9%]|,[0-9]{3}|:[0-9])";
  static final String YEAR = "(?:,?\\s+(?<y>" + EnglishWords.YEAR + "))?";
  static final String TO = "\\s?(?:-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\band\\b)\\s?";
  static final String THIRD = "(?<third>[Ee]arly|[Mm]id|[Mm]iddle of|[Ll]ate)[-\\s]";
  private static final String OF_YEAR =
      "(?:(?:\\s+(?:of|in))?,?\\s+(?:(?<y>" + EnglishWords.YEAR + ")|(?<yw>last|this|next) year))";
  private static final String BEFORE_MONTH =
      "(?<=\\b(?:[Ii]n|[Bb]y|[Oo]f|[Dd]uring|[Uu]ntil|[Ff]rom)\\s)";
  private static final String PART =
      "(?:\\s+(?:at\\s+"
          + EnglishWords.CLOCK
          + "|(?:in the\\s+)?(?<part>"
          + EnglishWords.PART
          + ")))?";
  static final String WEEKDAY = "(?:" + EnglishWords.WEEKDAY + ",?\\s+)?(?:the\\s+)?";

  private EnglishDates() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.time(
            "(?<=\\b[Oo]n\\s)the\\s(?<d>[0-3]?[0-9])(?:st|nd|rd|th)"
                + "(?=\\s*(?:[^\\s\\p{L}-]|$)|\\s+[a-z])"
                + EnglishYears.BEHIND,
            EnglishDates::dayAlone),
        TimePattern.time(
            "(?<![\\w/.-])(?<y>20[0-9]{2})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?![0-9/-])",
            ChineseDates::date),
        TimePattern.time(WEEKDAY + "\\b" + MONTH + "\\s+" + DAY + YEAR + PART, EnglishDates::timed),
        TimePattern.time(
            WEEKDAY + "\\b" + DAY + "(?:\\s+of)?\\s+" + MONTH + "(?!\\w)" + YEAR + PART,
            EnglishDates::timed),
        TimePattern.time(
            "(?:(?:the\\s+)?" + THIRD + ")\\b" + MONTH + "(?!\\w)" + OF_YEAR + "?",
            EnglishDates::month),
        TimePattern.time(
            "\\b(?<rel>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast)\\s+" + MONTH + "(?![\\w ]*[0-9])",
            EnglishDates::relative),
        TimePattern.time("\\b" + MONTH + "(?!\\w)" + OF_YEAR, EnglishDates::month),
        TimePattern.time(BEFORE_MONTH + MONTH + "(?!\\w|\\s[0-9])", EnglishDates::month),
        TimePattern.time(
            "(?:the\\s+)?\\b(?:(?<q>first|second|third|fourth)[-\\s]quarter|(?<q2>Q[1-4]))(?:"
                + OF_YEAR
                + ")?(?!\\s+(?:report|results))",
            EnglishDates::quarter),
        TimePattern.time(
            "(?:the\\s+)?(?<half>first|second)\\s+half\\s+of\\s+(?:(?<y>"
                + EnglishWords.YEAR
                + ")|(?<yw>last|this|next) year|the year)",
            EnglishDates::half),
        TimePattern.time(
            "\\b(?:(?<yw>[Ll]ast|[Tt]his|[Nn]ext)\\s+)(?<s>spring|summer|autumn|fall|winter)\\b",
            EnglishDates::season),
        TimePattern.time(
            "\\b(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\\s+of)?\\s+(?<y>"
                + EnglishWords.YEAR
                + ")",
            EnglishDates::season));
  }

  static @Nullable String group(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }

  private static Optional<Integer> year(MatchResult match, ReferenceTime frame, int month) {
    return year(match, frame, month, 0);
  }

  private static Optional<Integer> year(
      MatchResult match, ReferenceTime frame, int month, int day) {
    String year = group(match, "y");
    String word = group(match, "yw");
    if (year != null) {
      return Optional.of(Numerals.number(year));
    }
    if (word != null || month == 0) {
      return frame.day().map(now -> now.getYear() + EnglishWords.steps(word));
    }
    return frame.yearOf(month, day);
  }

  private static Optional<EventTime> date(MatchResult match, ReferenceTime frame) {
    int month = CalendarWords.month(match.group("m"));
    int day = Numerals.number(match.group("d"));
    return year(match, frame, month, day).flatMap(year -> Periods.day(year, month, day));
  }

  private static Optional<EventTime> timed(MatchResult match, ReferenceTime frame) {
    return date(match, frame).map(day -> within(day, match));
  }

  /** Returns a day as exactly as a match tells it. */
  static EventTime within(EventTime day, MatchResult match) {
    if (group(match, "h") != null) {
      return Periods.with(day, group(match, "min") == null ? Precision.HOUR : Precision.MINUTE);
    }
    return group(match, "part") == null ? day : Periods.with(day, Precision.PART);
  }

  /** The 15th is a day, the 15th floor is none. */
  private static Optional<EventTime> dayAlone(MatchResult match, ReferenceTime frame) {
    return EnglishYears.namesNoThing(match.group("behind"))
        ? frame.dayOfMonth(Numerals.number(match.group("d")))
        : Optional.empty();
  }

  private static Optional<EventTime> month(MatchResult match, ReferenceTime frame) {
    int month = CalendarWords.month(match.group("m"));
    return year(match, frame, month)
        .flatMap(year -> Periods.month(year, month))
        .map(found -> Periods.third(found, EnglishWords.third(group(match, "third"))));
  }

  /** Last November is the one before this month, this March that of this year. */
  private static Optional<EventTime> relative(MatchResult match, ReferenceTime frame) {
    int month = CalendarWords.month(match.group("m"));
    int steps = EnglishWords.steps(match.group("rel"));
    return frame
        .day()
        .flatMap(
            day -> {
              int now = day.getMonthValue();
              boolean over = steps < 0 ? month >= now : steps > 0 && month <= now;
              boolean within = steps != 0 && !over;
              return Periods.month(within ? day.getYear() : day.getYear() + steps, month);
            });
  }

  private static Optional<EventTime> quarter(MatchResult match, ReferenceTime frame) {
    String number = match.group("q") == null ? match.group("q2") : match.group("q");
    return year(match, frame, 0).flatMap(y -> Periods.quarter(y, EnglishWords.ordinal(number)));
  }

  private static Optional<EventTime> half(MatchResult match, ReferenceTime frame) {
    return year(match, frame, 0)
        .flatMap(y -> Periods.half(y, EnglishWords.ordinal(match.group("half"))));
  }

  private static Optional<EventTime> season(MatchResult match, ReferenceTime frame) {
    return year(match, frame, 0)
        .flatMap(y -> Periods.season(y, EnglishWords.season(match.group("s"))));
  }
}
