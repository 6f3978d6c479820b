package org.summitqa.temporal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.language.Numerals;

/** Years, months and days of Chinese text, by number or beside one: 去年11月15日, 9月底, 第三季度. */
final class ChineseDates {
  private static final String N = Numerals.SMALL;
  private static final String YEAR_WORDS = "大前年|去年|今年|前年|明年|后年|本年|当年|同年|次年|翌年|上年";
  private static final String YEAR =
      "(?:(?<![0-9])(?<y>[0-9]{4}|"
          + Numerals.YEAR
          + ")\\s?年(?![代级薪龄度来多内])|(?<yw>"
          + YEAR_WORDS
          + "))";

  /** A year where a name may follow it. */
  static final String NAMED_YEAR = "(?<![0-9])(?<y>[0-9]{4}|" + Numerals.YEAR + ")年";

  private static final String MONTH = "(?<m>" + N + "{1,3})\\s?月(?![球饼嫂季台亮老光薪刊历牌考卡])";
  private static final String DAY = "(?<d>" + N + "{1,3})\\s?";
  private static final String SIGN = "(?:日|号(?![线楼院文令机选球房车公染0-9]))";
  private static final String TO = "\\s?(?:至|到|-|—+|–|~)\\s?";
  private static final String THIRD =
      "(?<third>初|上旬|中旬|下旬|底|末|中期|中(?![国方美日央共部欧东俄外午间超期旬])|早些时候|晚些时候|前期|后期)?";
  private static final String NOT_LENGTH =
      "(?<![0-9" + Numerals.SPELLED + "十第月年.:期续近这时共达每整去首几数前后两])";

  private static final Map<String, Integer> THIRDS =
      Map.of("初", 1, "上旬", 1, "前期", 1, "中旬", 2, "中", 2, "中期", 2, "下旬", 3, "底", 3, "末", 3, "后期", 3);

  private ChineseDates() {}

  static List<TimePattern> forms() {
    String second =
        "(?:(?:(?<y2>[0-9]{4}|"
            + Numerals.YEAR
            + ")年)?(?<m2>"
            + N
            + "{1,3})月)?(?<d2>"
            + N
            + "{1,3})"
            + SIGN;
    String first = YEAR + "?\\s?[,，]?" + MONTH + "份?" + DAY;
    String days = "(?:" + first + "|" + NOT_LENGTH + DAY.replace("<d>", "<e>") + ")[日号]?";
    return List.of(
        TimePattern.time(days + TO + second, ChineseDates::days),
        TimePattern.time(days + "(?:和|与|及|、)(?<d2>" + N + "{1,3})" + SIGN, ChineseDates::pair),
        TimePattern.time(first + SIGN + TimeOfDay.PATTERN, ChineseDates::timed),
        TimePattern.time(
            "(?<![0-9])(?<y>20[0-9]{2})(?<s>[-/.])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})(?![0-9])",
            ChineseDates::date),
        TimePattern.time(
            NOT_LENGTH
                + DAY
                + "(?:日(?![内后前间来均线元本子常报夜军语])|号(?=[,，、;)）\\s]|凌晨|上午|下午|晚|早|在|当|$))"
                + TimeOfDay.PATTERN,
            (m, f) ->
                f.dayOfMonth(Numerals.number(m.group("d"))).map(day -> TimeOfDay.within(day, m))),
        TimePattern.time(
            YEAR + "?\\s?" + MONTH + "份?" + TO + "(?<m2>" + N + "{1,3})月份?(?!" + N + ")",
            ChineseDates::months),
        TimePattern.time(YEAR + "?\\s?" + MONTH + "份?" + THIRD, ChineseDates::month),
        TimePattern.time(
            YEAR
                + "(?:第?(?<q>[一二三四1-4])季度?(?!报)|(?<half>[上下])半年|(?<season>[春夏秋冬])(?![节奥]|季奥)[季天]?)",
            ChineseDates::part),
        TimePattern.time(
            YEAR + "年?" + THIRD + "(?<!年年)(?![前后]|以[前后来]|之[前后])", ChineseDates::wholeYear),
        TimePattern.time("(?<![年0-9])(?:年|岁)(?<third>初|中(?=[,，、;]|$)|底|末)", ChineseDates::thisYear),
        TimePattern.time(
            "(?<!年)(?:第(?<q>[一二三四1-4])季度?|(?<![0-9第])(?<q2>[一二三四1-4])季度)(?!报|财报|业绩)",
            ChineseDates::quarter),
        TimePattern.time("(?<!年)(?<half>[上下])半年(?!报)", ChineseDates::halfOfThisYear));
  }

  /** Returns the year that a match names; that of its month or of what was told last where none. */
  private static Optional<Integer> year(MatchResult match, ReferenceTime frame) {
    if (match.group("y") != null) {
      return Optional.of(Numerals.number(match.group("y")));
    }
    String word = match.group("yw");
    return word == null ? Optional.empty() : year(word, frame);
  }

  /** Returns the year that a word means. */
  static Optional<Integer> year(String word, ReferenceTime frame) {
    Optional<Integer> now = frame.day().map(day -> day.getYear());
    return switch (word) {
      case "今年", "本年" -> now;
      case "去年", "上年" -> now.map(year -> year - 1);
      case "前年" -> now.map(year -> year - 2);
      case "大前年" -> now.map(year -> year - 3);
      case "明年" -> now.map(year -> year + 1);
      case "后年" -> now.map(year -> year + 2);
      case "次年", "翌年" -> frame.toldYear().map(year -> year + 1);
      default -> frame.toldYear();
    };
  }

  static Optional<EventTime> date(MatchResult match, ReferenceTime frame) {
    int month = Numerals.number(match.group("m"));
    int day = Numerals.number(match.group("d"));
    return named(match, "yw")
        ? yearOrNear(match, frame, month, () -> frame.yearOf(month, day))
            .flatMap(year -> Periods.day(year, month, day))
        : Periods.day(Numerals.number(match.group("y")), month, day);
  }

  private static boolean named(MatchResult match, String group) {
    return match.namedGroups().containsKey(group);
  }

  private static Optional<Integer> yearOrNear(
      MatchResult match, ReferenceTime frame, int month, Supplier<Optional<Integer>> near) {
    boolean given = match.group("y") != null || match.group("yw") != null;
    if (given) {
      return year(match, frame);
    }
    return month >= 1 && month <= 12 ? near.get() : Optional.empty();
  }

  private static Optional<EventTime> timed(MatchResult match, ReferenceTime frame) {
    return date(match, frame).map(day -> TimeOfDay.within(day, match));
  }

  private static Optional<EventTime> firstDay(MatchResult match, ReferenceTime frame) {
    String alone = match.group("e");
    return alone == null ? date(match, frame) : frame.dayOfMonth(Numerals.number(alone));
  }

  private static Optional<EventTime> days(MatchResult match, ReferenceTime frame) {
    return firstDay(match, frame)
        .flatMap(from -> lastDay(match, from).flatMap(to -> Periods.range(from, to)));
  }

  private static Optional<EventTime> lastDay(MatchResult match, EventTime from) {
    int day = Numerals.number(match.group("d2"));
    int month =
        match.group("m2") == null
            ? from.start().getMonthValue()
            : Numerals.number(match.group("m2"));
    int year =
        match.group("y2") == null ? from.start().getYear() : Numerals.number(match.group("y2"));
    boolean next = match.group("y2") == null && month < from.start().getMonthValue();
    return Periods.day(next ? year + 1 : year, month, day);
  }

  /** Two days that are named: both where one follows the other, else the first. */
  private static Optional<EventTime> pair(MatchResult match, ReferenceTime frame) {
    Optional<EventTime> first = firstDay(match, frame);
    int second = Numerals.number(match.group("d2"));
    return first.flatMap(
        from ->
            from.start().plusDays(1).getDayOfMonth() == second
                ? Periods.range(from, Periods.day(from.start().plusDays(1)))
                : first);
  }

  private static Optional<EventTime> month(MatchResult match, ReferenceTime frame) {
    int month = Numerals.number(match.group("m"));
    return yearOrNear(match, frame, month, () -> frame.yearOf(month))
        .flatMap(year -> Periods.month(year, month))
        .map(found -> Periods.third(found, third(match.group("third"))));
  }

  private static Optional<EventTime> months(MatchResult match, ReferenceTime frame) {
    int first = Numerals.number(match.group("m"));
    int last = Numerals.number(match.group("m2"));
    return yearOrNear(match, frame, first, () -> frame.yearOf(first))
        .flatMap(
            year ->
                Periods.month(year, first)
                    .flatMap(
                        from ->
                            Periods.month(last < first ? year + 1 : year, last)
                                .flatMap(to -> Periods.range(from, to))));
  }

  /** Returns 1 to 3, or 0 where no part is named. */
  static int third(@Nullable String word) {
    return word == null ? 0 : THIRDS.getOrDefault(word, 0);
  }

  private static Optional<EventTime> part(MatchResult match, ReferenceTime frame) {
    Optional<Integer> year = year(match, frame);
    if (match.group("q") != null) {
      return year.flatMap(y -> Periods.quarter(y, Numerals.number(match.group("q"))));
    }
    if (match.group("half") != null) {
      return year.flatMap(y -> Periods.half(y, "上".equals(match.group("half")) ? 1 : 2));
    }
    return year.flatMap(y -> Periods.season(y, "春夏秋冬".indexOf(match.group("season"))));
  }

  /** 今年早些时候 is said of some day before now, 明年早些时候 of the year's beginning. */
  private static Optional<EventTime> wholeYear(MatchResult match, ReferenceTime frame) {
    String word = match.group("third");
    boolean thisYear = "今年".equals(match.group("yw"));
    int third =
        word == null || !word.endsWith("时候")
            ? third(word)
            : thisYear ? 0 : word.startsWith("早") ? 1 : 3;
    return year(match, frame).flatMap(year -> Periods.thirdOfYear(year, third));
  }

  private static Optional<EventTime> thisYear(MatchResult match, ReferenceTime frame) {
    return frame
        .day()
        .flatMap(day -> Periods.thirdOfYear(day.getYear(), third(match.group("third"))));
  }

  private static Optional<EventTime> quarter(MatchResult match, ReferenceTime frame) {
    String number = match.group("q") == null ? match.group("q2") : match.group("q");
    return frame.day().flatMap(day -> Periods.quarter(day.getYear(), Numerals.number(number)));
  }

  private static Optional<EventTime> halfOfThisYear(MatchResult match, ReferenceTime frame) {
    int half = "上".equals(match.group("half")) ? 1 : 2;
    return frame.day().flatMap(day -> Periods.half(day.getYear(), half));
  }
}
