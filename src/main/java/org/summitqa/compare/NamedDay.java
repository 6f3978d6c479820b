package org.summitqa.compare;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text: 去年11月15日, 15日, 周三, 2022年, "November 15". Years and months that are left out are
 * those that lead to the latest day up to publication.
 *
 * @param text its characters
 * @param days what it names: a day, a month or a year
 */
record NamedDay(String text, Days days) {
  private static final String MONTHS =
      "january|february|march|april|may|june|july|august|september|october|november|december";
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?<year>\\d{4})年|(?<last>去年)|(?<next>明年)|(?<this>今年))?(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号])?)"
              + "|(?<onlyyear>(?:19|20)\\d\\d)年(?!代)|(?<lastyear>去年)"
              + "|(?<!\\d)(?<only>\\d{1,2})[日号]"
              + "|(?:上|本|这)?(?:周|星期)(?<weekday>[一二三四五六日天])(?!年)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:(?<month>"
              + MONTHS
              + ") (?<day>\\d{1,2})\\b|(?<day2>\\d{1,2}) (?<month2>"
              + MONTHS
              + ")\\b)(?:,? (?<year>\\d{4}))?"
              + "|\\b(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day\\b");

  /** Returns its characters as they stand in the text that it was found in. */
  String in(String whole) {
    int at = whole.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT));
    return at < 0 ? text : whole.substring(at, at + text.length());
  }

  static List<NamedDay> in(String text, @Nullable LocalDate published) {
    List<NamedDay> found = new ArrayList<>();
    CHINESE.matcher(text).results().forEach(m -> add(m, chinese(m, published), found));
    String lower = text.toLowerCase(Locale.ROOT);
    ENGLISH.matcher(lower).results().forEach(m -> add(m, english(m, published), found));
    return found;
  }

  private static void add(MatchResult m, Optional<Days> days, List<NamedDay> found) {
    days.ifPresent(one -> found.add(new NamedDay(m.group(), one)));
  }

  private static Optional<Days> chinese(MatchResult m, @Nullable LocalDate published) {
    if (m.group("onlyyear") != null) {
      return Optional.of(year(number(m, "onlyyear")));
    }
    if (m.group("month") != null) {
      Integer year = m.group("year") == null ? year(m, published) : number(m, "year");
      return monthOrDay(year, number(m, "month"), number(m, "day"), published);
    }
    if (published == null) {
      return Optional.empty();
    }
    if (m.group("lastyear") != null) {
      return Optional.of(year(published.getYear() - 1));
    }
    return m.group("only") == null
        ? Optional.of(weekday("一二三四五六日".indexOf(m.group("weekday").replace('天', '日')), published))
        : dayOfMonth(number(m, "only"), published);
  }

  private static Optional<Days> english(MatchResult m, @Nullable LocalDate published) {
    if (m.group("weekday") != null) {
      int at =
          List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
              .indexOf(m.group("weekday"));
      return Optional.ofNullable(published).map(day -> weekday(at, day));
    }
    String name = m.group("month") == null ? m.group("month2") : m.group("month");
    int month = List.of(MONTHS.split("\\|", -1)).indexOf(name) + 1;
    int day = number(m, m.group("day") == null ? "day2" : "day");
    return monthOrDay(m.group("year") == null ? 0 : number(m, "year"), month, day, published);
  }

  /** Returns the year that 去年 and the like mean, 0 where none is said. */
  private static int year(MatchResult m, @Nullable LocalDate published) {
    if (published == null) {
      return 0;
    }
    int year = published.getYear();
    return m.group("last") != null
        ? year - 1
        : m.group("next") != null ? year + 1 : m.group("this") != null ? year : 0;
  }

  private static Optional<Days> monthOrDay(
      int year, int month, int day, @Nullable LocalDate published) {
    if (year == 0 && published == null) {
      return Optional.empty();
    }
    try {
      int said = year > 0 || published == null ? year : latest(month, published);
      YearMonth in = YearMonth.of(said, month);
      return Optional.of(
          day > 0 ? Days.of(in.atDay(day)) : new Days(in.atDay(1), in.atEndOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // 12月 in an article of January is last year's; 2月 in one of January may be to come.
  private static int latest(int month, LocalDate published) {
    return month > published.getMonthValue() + 2 ? published.getYear() - 1 : published.getYear();
  }

  private static Optional<Days> dayOfMonth(int day, LocalDate published) {
    LocalDate month = day > published.getDayOfMonth() + 1 ? published.minusMonths(1) : published;
    return day < 1 || day > month.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(Days.of(month.withDayOfMonth(day)));
  }

  private static Days weekday(int fromMonday, LocalDate published) {
    return Days.of(published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(fromMonday + 1))));
  }

  private static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static int number(MatchResult m, String group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }
}
