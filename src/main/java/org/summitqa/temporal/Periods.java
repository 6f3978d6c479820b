package org.summitqa.temporal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;

/** Makes the spans that words of time stand for; see {@link Precision} on their bounds. */
final class Periods {
  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 2999;

  private Periods() {}

  static EventTime day(LocalDate day) {
    return EventTime.of(day, day, Precision.DAY);
  }

  /** Returns a day, or nothing where the calendar has none such. */
  static Optional<EventTime> day(int year, int month, int day) {
    try {
      return isYear(year) ? Optional.of(day(LocalDate.of(year, month, day))) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  static Optional<EventTime> month(int year, int month) {
    return month >= 1 && month <= 12 && isYear(year)
        ? Optional.of(month(YearMonth.of(year, month)))
        : Optional.empty();
  }

  static EventTime month(YearMonth month) {
    return EventTime.of(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  /**
   * Returns a part of a month.
   *
   * @param third 1 to 3, or 0 for the whole
   */
  static EventTime third(EventTime month, int third) {
    if (third == 0) {
      return month;
    }
    LocalDate first = month.start();
    LocalDate end = third == 3 ? month.end() : first.withDayOfMonth(third * 10);
    return EventTime.of(first.withDayOfMonth(third * 10 - 9), end, Precision.PART_OF_MONTH);
  }

  static Optional<EventTime> year(int year) {
    return isYear(year) ? Optional.of(months(year, 1, 12, Precision.YEAR)) : Optional.empty();
  }

  /**
   * Returns a part of a year.
   *
   * @param third 1 to 3, or 0 for the whole
   */
  static Optional<EventTime> thirdOfYear(int year, int third) {
    return third == 0
        ? year(year)
        : year(year).map(y -> months(year, third * 4 - 3, 4, Precision.PART_OF_YEAR));
  }

  /** Returns a quarter, 1 to 4. */
  static Optional<EventTime> quarter(int year, int quarter) {
    return quarter < 1 || quarter > 4
        ? Optional.empty()
        : year(year).map(y -> months(year, quarter * 3 - 2, 3, Precision.QUARTER));
  }

  /** Returns the first or second half. */
  static Optional<EventTime> half(int year, int half) {
    return year(year).map(y -> months(year, half * 6 - 5, 6, Precision.HALF_YEAR));
  }

  /** Returns a season, 0 for spring to 3 for winter. */
  static Optional<EventTime> season(int year, int season) {
    return year(year).map(y -> months(year, season * 3 + 3, 3, Precision.SEASON));
  }

  static EventTime week(LocalDate day) {
    LocalDate monday = monday(day);
    return EventTime.of(monday, monday.plusDays(6), Precision.WEEK);
  }

  static EventTime weekend(LocalDate day) {
    LocalDate saturday = monday(day).plusDays(5);
    return EventTime.of(saturday, saturday.plusDays(1), Precision.DAYS);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Returns the span of two times; nothing where the second ends first. */
  static Optional<EventTime> range(EventTime first, EventTime last) {
    if (last.end().isBefore(first.start())) {
      return Optional.empty();
    }
    Precision finer = first.precision().isOfDay() ? Precision.DAYS : Precision.MONTHS;
    return Optional.of(EventTime.of(first.start(), last.end(), finer));
  }

  static EventTime with(EventTime day, Precision precision) {
    return EventTime.of(day.start(), day.end(), precision);
  }

  private static EventTime months(int year, int first, int count, Precision precision) {
    YearMonth month = YearMonth.of(year, first);
    LocalDate end = month.plusMonths(count - 1).atEndOfMonth();
    return EventTime.of(month.atDay(1), end, precision);
  }

  private static boolean isYear(int year) {
    return year >= MIN_YEAR && year <= MAX_YEAR;
  }
}
