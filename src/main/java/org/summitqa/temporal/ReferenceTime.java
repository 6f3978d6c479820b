package org.summitqa.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
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
record ReferenceTime(
    @Nullable LocalDate today,
    @Nullable EventTime told,
    @Nullable LocalDate toldOn,
    FutureReference ahead) {
  /** From how many days before publication on a story is told in the days of its own month. */
  private static final long OTHER_MONTH = 7;

  private static final int NEXT_MONTHS = 2;
  private static final int MONTHS = 12;

  /** How many days before publication what is told by month and day, or by day, is news. */
  private static final long NEWS = 14;

  /** Returns the day from which 昨天 counts. */
  Optional<LocalDate> day() {
    return Optional.ofNullable(today);
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
   * Returns the year of a month and day without one: the one that makes it news, whatever was told
   * before, else that of its month.
   */
  Optional<Integer> yearOf(int month, int day) {
    return day().filter(now -> ahead != FutureReference.YES).stream()
        .flatMap(now -> Stream.of(now.getYear(), now.getYear() - 1))
        .filter(year -> Periods.day(year, month, day).filter(this::isNews).isPresent())
        .findFirst()
        .or(() -> yearOf(month));
  }

  private boolean isNews(EventTime day) {
    return today != null
        && !day.start().isAfter(today)
        && ChronoUnit.DAYS.between(day.start(), today) <= NEWS;
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
    return ahead == FutureReference.YES
        || (ahead == FutureReference.PERHAPS && until < MONTHS - until);
  }

  /** Tells whether what was told last is of a year that is not near, and the time may be too. */
  private boolean isElsewhere() {
    return told != null
        && today != null
        && ahead != FutureReference.YES
        && Math.abs(told.start().getYear() - today.getYear()) > 1
        && told.precision().compareTo(EventTime.Precision.MONTH) <= 0;
  }

  /**
   * Returns the day with a number alone: in the month told last, else the nearest one up to today,
   * or from it on where it is still to come. A month that was told without a day is not that of
   * news.
   */
  Optional<EventTime> dayOfMonth(int number) {
    Optional<EventTime> near = today == null ? Optional.empty() : nearest(number, today);
    boolean news = !isToldByDay() && near.filter(this::isNews).isPresent();
    return today == null || (isInOtherMonth() && !news)
        ? toldMonth().flatMap(m -> Periods.day(m.getYear(), m.getMonthValue(), number))
        : near;
  }

  private boolean isToldByDay() {
    return told != null && told.precision().compareTo(EventTime.Precision.DAYS) <= 0;
  }

  private Optional<EventTime> nearest(int number, LocalDate now) {
    YearMonth month = YearMonth.from(now);
    boolean over = ahead == FutureReference.NO && number > now.getDayOfMonth() + 1;
    YearMonth in = over ? month.minusMonths(1) : month;
    return Periods.day(in.getYear(), in.getMonthValue(), number);
  }

  private boolean isInOtherMonth() {
    return today != null
        && toldMonth().isPresent()
        && told != null
        && !YearMonth.from(today).equals(YearMonth.from(told.start()))
        && ChronoUnit.DAYS.between(told.start(), today) > OTHER_MONTH;
  }

  /**
   * Returns the nearest weekend. In the first days of a week that is the one before it, unless it
   * is still to come.
   *
   * @param last the last of these days
   */
  Optional<EventTime> weekend(DayOfWeek last) {
    return day()
        .map(
            now ->
                ahead == FutureReference.NO && now.getDayOfWeek().compareTo(last) <= 0
                    ? now.minusWeeks(1)
                    : now)
        .map(Periods::weekend);
  }

  /** Returns a day of the week: the nearest up to today, or from it on where still to come. */
  Optional<EventTime> weekday(DayOfWeek day) {
    return day()
        .map(
            now ->
                now.with(
                    ahead == FutureReference.NO
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
