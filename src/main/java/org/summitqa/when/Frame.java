package org.summitqa.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;

/**
 * From where a time is counted.
 *
 * @param today the day of publication, or of a speech, or of the question; null where unknown
 * @param told the time told last; null where none was
 * @param toldOn the last day that was told, whatever was told since; null where none was
 * @param ahead whether the words around say that it is still to come
 */
record Frame(
    @Nullable LocalDate today,
    @Nullable EventTime told,
    @Nullable LocalDate toldOn,
    Ahead ahead) {
  /** From how many days before publication on a story is told in the days of its own month. */
  private static final long OTHER_MONTH = 7;

  private static final int NEXT_MONTHS = 2;
  private static final int MONTHS = 12;

  Optional<LocalDate> day() {
    if (today != null) {
      return Optional.of(today);
    }
    return last().map(EventTime::start);
  }

  private Optional<EventTime> last() {
    return Optional.ofNullable(told);
  }

  /** Returns the last day that was told; of several days the last. */
  Optional<LocalDate> toldDay() {
    return Optional.ofNullable(toldOn);
  }

  Optional<Integer> toldYear() {
    return last().map(time -> time.start().getYear());
  }

  Optional<YearMonth> toldMonth() {
    return last()
        .filter(time -> time.precision().compareTo(EventTime.Precision.MONTH) <= 0)
        .map(time -> YearMonth.from(time.start()));
  }

  /**
   * Returns the year of a month without one: that of a story told in another year's dates, else the
   * one of its last time, or of its next where it is still to come. The next two months of a year
   * are still to come by themselves.
   */
  Optional<Integer> yearOf(int month) {
    if (today == null || isElsewhere()) {
      return toldYear();
    }
    int now = today.getMonthValue();
    if (isAhead(month, now)) {
      return Optional.of(today.getYear() + (month < now ? 1 : 0));
    }
    return Optional.of(today.getYear() - (month > now + NEXT_MONTHS ? 1 : 0));
  }

  /** Where the words say so weakly, a month is to come that is sooner than it is long ago. */
  private boolean isAhead(int month, int now) {
    int until = (month - now + MONTHS) % MONTHS;
    return ahead == Ahead.YES || (ahead == Ahead.PERHAPS && until < MONTHS - until);
  }

  /** Tells whether what was told last is of a year that is not near. */
  private boolean isElsewhere() {
    return told != null
        && today != null
        && Math.abs(told.start().getYear() - today.getYear()) > 1
        && told.precision().compareTo(EventTime.Precision.MONTH) <= 0;
  }

  /**
   * Returns the day with a number alone: in the month told last, else the nearest one up to today,
   * or from it on where it is still to come.
   */
  Optional<EventTime> dayOfMonth(int number) {
    if (today == null || isInOtherMonth()) {
      return toldMonth().flatMap(m -> Periods.day(m.getYear(), m.getMonthValue(), number));
    }
    YearMonth month = YearMonth.from(today);
    Optional<EventTime> now = Periods.day(month.getYear(), month.getMonthValue(), number);
    boolean later = number > today.getDayOfMonth();
    if (later && ahead == Ahead.NO && number > today.getDayOfMonth() + 1) {
      YearMonth before = month.minusMonths(1);
      return Periods.day(before.getYear(), before.getMonthValue(), number);
    }
    return now;
  }

  private boolean isInOtherMonth() {
    return today != null
        && toldMonth().isPresent()
        && told != null
        && !YearMonth.from(today).equals(YearMonth.from(told.start()))
        && ChronoUnit.DAYS.between(told.start(), today) > OTHER_MONTH;
  }

  /** Returns a day of the week: the nearest up to today, or from it on where still to come. */
  Optional<EventTime> weekday(DayOfWeek day) {
    return day()
        .map(
            now ->
                now.with(
                    ahead == Ahead.NO
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day)))
        .map(Periods::day);
  }

  /** Returns a day of another week, counted from this one. */
  Optional<EventTime> weekday(DayOfWeek day, int weeks) {
    return day()
        .map(now -> Periods.monday(now).plusWeeks(weeks).plusDays(day.getValue() - 1))
        .map(Periods::day);
  }
}
