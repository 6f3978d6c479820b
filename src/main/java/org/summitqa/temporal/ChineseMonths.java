package org.summitqa.temporal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitqa.corpus.EventTime;
import org.summitqa.language.Numerals;

/** Months, quarters and years of Chinese text that are counted from another: 上月底, 三年前. */
final class ChineseMonths {
  private static final String N = Numerals.SMALL;
  private static final Map<String, Integer> MONTHS =
      Map.of("上上", -2, "上", -1, "本", 0, "这", 0, "下", 1, "下下", 2);

  private ChineseMonths() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.time(
            "(?<w>上上|上|本|这|下下|下)个?月(?![来球])份?(?<third>初|上旬|中旬|下旬|底|末|中(?![国方美]))?",
            ChineseMonths::month),
        TimePattern.time(
            "(?<told>同月|当月|次月)(?![球])(?<third>初|上旬|中旬|下旬|底|末)?", ChineseMonths::toldMonth),
        TimePattern.time(
            "(?<![0-9" + Numerals.ONE_TO_NINE + "十第])(?<n>" + N + "{1,3})\\s?个?月(?:之|以)?前",
            (m, f) ->
                f.day()
                    .map(day -> YearMonth.from(day).minusMonths(Numerals.number(m.group("n"))))
                    .map(Periods::month)),
        TimePattern.time(
            "(?<![0-9" + Numerals.SPELLED + "十第])(?<n>" + N + "{1,3})\\s?年(?:之|以)?前",
            (m, f) ->
                f.day()
                    .flatMap(day -> Periods.year(day.getYear() - Numerals.number(m.group("n"))))),
        TimePattern.time("(?<w>上|本|这|下)一?个?季度", ChineseMonths::quarter));
  }

  private static Optional<EventTime> month(MatchResult match, ReferenceTime frame) {
    int months = MONTHS.getOrDefault(match.group("w"), 0);
    return frame
        .day()
        .map(day -> Periods.month(YearMonth.from(day).plusMonths(months)))
        .map(month -> Periods.third(month, ChineseDates.third(match.group("third"))));
  }

  private static Optional<EventTime> toldMonth(MatchResult match, ReferenceTime frame) {
    int months = "次月".equals(match.group("told")) ? 1 : 0;
    return frame
        .toldMonth()
        .map(month -> Periods.month(month.plusMonths(months)))
        .map(month -> Periods.third(month, ChineseDates.third(match.group("third"))));
  }

  private static Optional<EventTime> quarter(MatchResult match, ReferenceTime frame) {
    int months = 3 * MONTHS.getOrDefault(match.group("w"), 0);
    return frame
        .day()
        .map(day -> day.plusMonths(months))
        .flatMap(day -> Periods.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
  }
}
