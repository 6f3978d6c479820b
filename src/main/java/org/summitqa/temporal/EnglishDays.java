package org.summitqa.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;

/** Times of English text that are counted from another: last Wednesday, two weeks ago. */
final class EnglishDays {
  private static final String PART =
      "(?:\\s+(?<part>" + EnglishWords.PART + "))?(?:\\s+at\\s+" + EnglishWords.CLOCK + ")?";
  private static final String RELATIVE = "(?<rel>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming)";

  private EnglishDays() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.time(
            "(?<!\\b(?:[Ee]very|[Ee]ach)\\s)(?:"
                + RELATIVE
                + "\\s+)?\\b(?<wd>"
                + EnglishWords.WEEKDAY
                + ")\\b(?!s)(?:'s)?"
                + PART,
            EnglishDays::weekday),
        TimePattern.time(
            EnglishWords.CLOCK
                + "(?:\\s+[A-Z]\\w+ time)?,?\\s+(?:on\\s+)?(?:"
                + RELATIVE
                + "\\s+)?(?<wd>"
                + EnglishWords.WEEKDAY
                + ")\\b",
            EnglishDays::weekday),
        TimePattern.time(
            "\\b(?<day>[Tt]he day before yesterday|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\\b(?:\\s+(?<part>"
                + EnglishWords.PART
                + "))?(?!'s)",
            EnglishDays::fromToday),
        TimePattern.time(
            "\\b(?<told>(?:[Tt]he|[Tt]hat) same day|[Tt]hat (?:day|night|morning|afternoon|evening)|[Tt]he (?:next|following|previous) day|[Tt]he day (?:before|after)(?! yesterday)|[Aa] day (?:later|earlier))\\b",
            EnglishDays::fromTold),
        TimePattern.time(
            "(?<n>" + EnglishWords.NUMBER + ")\\s+days?\\s+later\\b", EnglishDays::daysLater),
        TimePattern.time(
            "\\b(?<n>" + EnglishWords.NUMBER + ")\\s+(?<u>day|week|month|year)s?\\s+ago\\b",
            EnglishDays::ago),
        TimePattern.time(
            "\\b(?:(?<third>[Ee]arly|[Ll]ate)\\s+|(?:[Ee]arlier|[Ll]ater)\\s+)?"
                + RELATIVE
                + "\\s+(?<u>weekend|week|month|quarter|year)\\b(?!'s)(?!-)",
            EnglishDays::unit),
        TimePattern.time("\\b(?:[Ee]arly|[Ll]ate)\\s+this\\s+(?<u>week)\\b", EnglishDays::unit),
        TimePattern.time(
            "\\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) the weekend\\b(?!')",
            (match, frame) -> frame.weekend(DayOfWeek.FRIDAY)),
        TimePattern.time("\\b[Tt]hat (?<told>month|year)\\b", EnglishDays::toldUnit));
  }

  private static Optional<EventTime> weekday(MatchResult match, ReferenceTime frame) {
    DayOfWeek day = DayOfWeek.of(CalendarWords.weekday(match.group("wd")));
    return weekday(day, match, frame).map(found -> EnglishDates.within(found, match));
  }

  private static Optional<EventTime> weekday(
      DayOfWeek day, MatchResult match, ReferenceTime frame) {
    String word = match.group("rel");
    if (word == null) {
      return frame.weekday(day);
    }
    int steps = word.startsWith("oming", 1) ? 0 : EnglishWords.steps(word);
    return steps < 0
        ? frame.day().map(now -> Periods.day(now.with(TemporalAdjusters.previous(day))))
        : frame.weekday(day, steps);
  }

  private static Optional<EventTime> fromToday(MatchResult match, ReferenceTime frame) {
    String word = String.valueOf(match.group("day")).toLowerCase(java.util.Locale.ROOT);
    int days =
        switch (word) {
          case "the day before yesterday" -> -2;
          case "yesterday", "last night" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    boolean part = match.group("part") != null || word.contains("night") || word.startsWith("this");
    return frame
        .day()
        .map(day -> Periods.day(day.plusDays(days)))
        .map(day -> part ? Periods.with(day, Precision.PART) : day);
  }

  private static Optional<EventTime> fromTold(MatchResult match, ReferenceTime frame) {
    String word = String.valueOf(match.group("told"));
    boolean later = word.matches(".*(?:next|following|after|later).*");
    boolean earlier = word.matches(".*(?:previous|before|earlier).*");
    boolean part = word.matches(".*(?:night|morning|noon|evening)");
    return frame
        .toldDay()
        .map(day -> Periods.day(day.plusDays(later ? 1 : earlier ? -1 : 0)))
        .map(day -> part ? Periods.with(day, Precision.PART) : day);
  }

  private static Optional<EventTime> daysLater(MatchResult match, ReferenceTime frame) {
    return frame.toldDay().map(day -> Periods.day(day.plusDays(Numerals.number(match.group("n")))));
  }

  private static Optional<EventTime> ago(MatchResult match, ReferenceTime frame) {
    int number = Numerals.number(match.group("n"));
    return frame
        .day()
        .flatMap(
            day ->
                switch (String.valueOf(match.group("u"))) {
                  case "day" -> Optional.of(Periods.day(day.minusDays(number)));
                  case "week" -> Optional.of(Periods.week(day.minusWeeks(number)));
                  case "month" ->
                      Optional.of(Periods.month(YearMonth.from(day).minusMonths(number)));
                  default -> Periods.year(day.getYear() - number);
                });
  }

  private static Optional<EventTime> unit(MatchResult match, ReferenceTime frame) {
    boolean hasThird = match.namedGroups().containsKey("third");
    int third = hasThird ? EnglishWords.third(match.group("third")) : 0;
    int steps = match.namedGroups().containsKey("rel") ? EnglishWords.steps(match.group("rel")) : 0;
    String unit = String.valueOf(match.group("u"));
    if (unit.equals("weekend") && "this".equalsIgnoreCase(match.group("rel"))) {
      return frame.weekend(DayOfWeek.WEDNESDAY);
    }
    return frame.day().flatMap(day -> unit(day, unit, steps, third));
  }

  private static Optional<EventTime> unit(LocalDate day, String unit, int steps, int third) {
    return switch (unit) {
      case "week" -> Optional.of(Periods.week(day.plusWeeks(steps)));
      case "weekend" -> Optional.of(Periods.weekend(day.plusWeeks(steps)));
      case "month" ->
          Optional.of(Periods.third(Periods.month(YearMonth.from(day).plusMonths(steps)), third));
      case "quarter" -> {
        LocalDate other = day.plusMonths(3L * steps);
        yield Periods.quarter(other.getYear(), (other.getMonthValue() + 2) / 3);
      }
      default -> Periods.thirdOfYear(day.getYear() + steps, third);
    };
  }

  private static Optional<EventTime> toldUnit(MatchResult match, ReferenceTime frame) {
    return "month".equals(match.group("told"))
        ? frame.toldMonth().map(Periods::month)
        : frame.toldYear().flatMap(Periods::year);
  }
}
