package org.summitqa.temporal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.summitqa.corpus.EventTime;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;

/** What has the words of a Chinese date and tells of no event. */
final class ChineseNonEventTimes {
  private static final String N = Numerals.SMALL;
  private static final String DATE =
      "(?:[0-9]{4}年|去年|今年|前年|上年|明年)?(?:" + N + "{1,3}月)?(?:" + N + "{1,3}日)?";

  private ChineseNonEventTimes() {}

  static List<TimePattern> forms() {
    return List.of(
        TimePattern.aside("《[^》]{1,80}》"),
        TimePattern.aside("(?<!来)自从?[^，。；！？,;]{1,60}?以来"),
        TimePattern.aside("从(?=[0-9去今前" + Numerals.ONE_TO_NINE + "十上])[^，。；！？,;]{1,40}?(?:以来|至今)"),
        TimePattern.aside(
            "(?:过去|最近|未来|近|这|今后|此前|头)(?:的)?" + N + "{1,4}[多余几]?个?多?(?:天|日|周|星期|礼拜|月|季度|年)"),
        TimePattern.aside(N + "{1,4}[多余]?个?[多半]?(?:天|周|星期|礼拜|月|年)(?:以来|来(?![到自])|内|之内|间|期间|之久)"),
        TimePattern.aside(
            "每(?:个)?%1$s[%2$s末](?:[、和至到]%1$s?[%2$s末])*"
                .formatted(CalendarWords.WEEK, CalendarWords.HAN_WEEKDAY)),
        TimePattern.aside("每(?:年|月|逢)(?:的)?(?:" + N + "{1,3}月)?(?:" + N + "{1,3}[日号])?"),
        TimePattern.aside(
            "(?:[较比与和同跟]|高于|低于|多于|少于|超过|相比)"
                + DATE
                + "(?<=[年月日])(?:同期|同比|相比)?"
                + "(?=.{0,12}?(?:同期|相比|增|减|降|升|涨|跌|高|低|多|少|快|慢|提前|推迟|一样|持平))"),
        TimePattern.aside("(?:去年|上年|前年|上月|上季度|[0-9]{4}年)(?:" + N + "{1,3}月)?同期"),
        TimePattern.aside("今年(?:才|刚|已|满|刚满|将|已经)*" + N + "{1,4}[多余]?周?岁"),
        TimePattern.aside("农历[^，。；]{0,8}?月(?:初?" + N + "{1,3}[日]?)?"),
        TimePattern.aside("(?:上?" + N + "*世纪)?" + N + "{1,4}年代[初中末]?期?"),
        TimePattern.aside("(?:第?[一二三四1-4]季度?)(?:报告?|财报|业绩)"),
        TimePattern.named(
            ChineseDates.NAMED_YEAR
                + "(?=[\\p{IsHan}]{0,8}?(?:大选|总统选举|选举|奥运会|冬奥会|世界杯|欧洲杯|亚运会|世博会"
                + "|年度|年报|白皮书|赛季|财政年度|预算案|授权法|议程|愿景|规划|目标|版))",
            ChineseNonEventTimes::year),
        TimePattern.named("(?<![0-9])(?<y>[0-9]{4})(?:年度|财年|赛季|版)", ChineseNonEventTimes::year),
        TimePattern.named(
            "(?:[0-9]{4}年)?(?<m>"
                + N
                + "{1,3})月(?<d>"
                + N
                + "{1,3})日(?=电|讯|消息[，,（(]|\\s?[(（]?(?:记者|通讯员|作者))",
            ChineseNonEventTimes::dateline));
  }

  private static Optional<EventTime> year(MatchResult match, ReferenceTime frame) {
    return Periods.year(Numerals.number(match.group("y")));
  }

  private static Optional<EventTime> dateline(MatchResult match, ReferenceTime frame) {
    int month = Numerals.number(match.group("m"));
    int day = Numerals.number(match.group("d"));
    return month < 1 || month > 12
        ? Optional.empty()
        : frame.yearOf(month, day).flatMap(year -> Periods.day(year, month, day));
  }
}
