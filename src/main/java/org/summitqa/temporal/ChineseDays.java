package org.summitqa.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;

/** Days and weeks of Chinese text that are counted from another day: 昨天, 当日, 三天前, 上周三. */
final class ChineseDays {
  private static final String N = Numerals.SMALL;
  private static final String WEEK_WORDS = "上上|上|本|这|下下|下|当";
  private static final String WEEK = CalendarWords.WEEK;
  private static final String NOT_COUNTED = "(?<![0-9" + Numerals.ONE_TO_NINE + "十两几数每多半])";

  private static final Map<String, Integer> DAYS =
      Map.of("大前", -3, "前", -2, "昨", -1, "今", 0, "明", 1, "后", 2, "大后", 3);

  private static final Map<String, Integer> WEEKS =
      Map.of("上上", -2, "上", -1, "本", 0, "这", 0, "当", 0, "下", 1, "下下", 2);

  private ChineseDays() {}

  static List<TimePattern> forms() {
    String weekday =
        NOT_COUNTED + "(?:(?<w>" + WEEK_WORDS + ")一?个?)?" + WEEK + "(?<wd>[一二三四五六天末1-6]|日(?!本))";
    return List.of(
        TimePattern.time(
            "(?<rd>大前|大后|(?<![以之年月日天])前|(?<![以之年月日天])后|昨|今|明)(?:天|日(?![头本])|(?=[晚夜早晨午]))"
                + TimeOfDay.PATTERN,
            ChineseDays::fromToday),
        TimePattern.time(
            "(?<told>同一天|同天|当天|当日|同日|是日|当晚|当夜|次日|翌日|第二天|隔天|隔日|前一天|前一日|前一晚|头一天)" + TimeOfDay.PATTERN,
            ChineseDays::fromTold),
        TimePattern.time(
            "(?<![0-9"
                + Numerals.ONE_TO_NINE
                + "十第])(?<n>"
                + N
                + "{1,3})\\s?(?:天|日)(?:之|以)?(?<way>[前后])(?!期)",
            ChineseDays::daysAway),
        TimePattern.time(
            "(?<![0-9"
                + Numerals.ONE_TO_NINE
                + "十第])(?<n>"
                + N
                + "{1,3})\\s?个?"
                + WEEK
                + "(?:之|以)?(?<way>[前后])(?!期)",
            ChineseDays::weeksAway),
        TimePattern.time(
            weekday + "(?:至|到|-)" + WEEK + "?(?<wd2>[" + CalendarWords.HAN_WEEKDAY + "1-6])",
            ChineseDays::weekdays),
        TimePattern.time(weekday + TimeOfDay.PATTERN, ChineseDays::weekday),
        TimePattern.time(
            NOT_COUNTED + "(?<w>" + WEEK_WORDS + ")一?个?" + WEEK + "(?![一二三四五六天末]|日(?!本))",
            (m, f) -> f.day().map(day -> Periods.week(day.plusWeeks(weeks(m.group("w")))))),
        TimePattern.time("(?<![每整0-9])周末", (m, f) -> f.weekend(DayOfWeek.WEDNESDAY)));
  }

  private static Optional<EventTime> fromToday(MatchResult match, ReferenceTime frame) {
    int days = DAYS.getOrDefault(match.group("rd"), 0);
    return frame.day().map(day -> TimeOfDay.within(Periods.day(day.plusDays(days)), match));
  }

  private static Optional<EventTime> fromTold(MatchResult match, ReferenceTime frame) {
    String word = String.valueOf(match.group("told"));
    int days =
        switch (word) {
          case "次日", "翌日", "第二天", "隔天", "隔日" -> 1;
          case "前一天", "前一日", "前一晚", "头一天" -> -1;
          default -> 0;
        };
    boolean night = word.endsWith("晚") || word.endsWith("夜");
    return frame
        .toldDay()
        .map(day -> Periods.day(day.plusDays(days)))
        .map(day -> night ? Periods.with(day, Precision.PART) : TimeOfDay.within(day, match));
  }

  private static Optional<EventTime> daysAway(MatchResult match, ReferenceTime frame) {
    int number = Numerals.number(match.group("n"));
    return away(match, frame, number).map(Periods::day);
  }

  private static Optional<EventTime> weeksAway(MatchResult match, ReferenceTime frame) {
    int weeks = Numerals.number(match.group("n"));
    return away(match, frame, weeks * 7).map(Periods::week);
  }

  /**
   * 三天前 is counted from today, and so is 三天后 where it is still to come; in a story that is counted
   * from the day told last.
   */
  private static Optional<LocalDate> away(MatchResult match, ReferenceTime frame, int days) {
    if (days < 1) {
      return Optional.empty();
    }
    if ("前".equals(match.group("way"))) {
      return frame.day().map(day -> day.minusDays(days));
    }
    Optional<LocalDate> from = frame.ahead() == FutureReference.NO ? Optional.empty() : frame.day();
    return from.or(frame::toldDay).map(day -> day.plusDays(days));
  }

  private static Optional<EventTime> weekday(MatchResult match, ReferenceTime frame) {
    return weekday(match.group("w"), String.valueOf(match.group("wd")), frame)
        .map(day -> TimeOfDay.within(day, match));
  }

  private static Optional<EventTime> weekdays(MatchResult match, ReferenceTime frame) {
    String week = match.group("w");
    Optional<EventTime> first = weekday(week, String.valueOf(match.group("wd")), frame);
    int last = number(String.valueOf(match.group("wd2")));
    return first.flatMap(
        from -> Periods.range(from, Periods.day(Periods.monday(from.start()).plusDays(last - 1))));
  }

  private static Optional<EventTime> weekday(
      @Nullable String week, String day, ReferenceTime frame) {
    if (day.equals("末")) {
      return week == null
          ? frame.weekend(DayOfWeek.WEDNESDAY)
          : frame.day().map(now -> Periods.weekend(now.plusWeeks(weeks(week))));
    }
    DayOfWeek weekday = DayOfWeek.of(number(day));
    return week == null ? frame.weekday(weekday) : frame.weekday(weekday, weeks(week));
  }

  private static int weeks(@Nullable String word) {
    return word == null ? 0 : WEEKS.getOrDefault(word, 0);
  }

  private static int number(String day) {
    int weekday = CalendarWords.hanWeekday(day);
    return weekday > 0 ? weekday : Numerals.number(day);
  }
}
