package org.summitqa.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a text with their units: figures, Chinese numerals before a unit, months, weekdays
 * and small numbers in English. {@code 4个小时}, {@code 四小时} and {@code four hours} are the same.
 *
 * @param firm those that a sentence states: they have to be found in a quote
 * @param all those and everything else that may be read as one, such as 一 in 一致
 */
record Numbers(List<Amount> firm, List<Amount> all) {
  private static final String UNIT =
      "(?<unit>%|percent|per cent|个百分点|年|个?月|日|号|天|个?小时|分钟|美元|人民币|欧元|人|名|国|次|岁|公里|成|倍|days?|hours?|minutes?|years?|months?|weeks?)?";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<value>\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(?<scale>[十百千万亿]+|thousand|million|billion|trillion)?\\s*(?:多|余|名|個|个(?!月|小时))?\\s*"
              + UNIT);
  private static final Pattern NUMERAL =
      Pattern.compile("(?<ordinal>第)?(?<value>[零〇一二两三四五六七八九十百千万亿]+)(?:多|余|个(?!月|小时|百))?" + UNIT);
  private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:(?:(?<=\\d )|(?=[a-z]+\\.? \\d))(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + "|(?<day>mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\b\\s*"
              + UNIT);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS =
      List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");
  private static final List<String> COUNTS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("percent", "%"),
          Map.entry("per cent", "%"),
          Map.entry("号", "日"),
          Map.entry("day", "天"),
          Map.entry("hour", "小时"),
          Map.entry("minute", "分钟"),
          Map.entry("year", "年"),
          Map.entry("month", "个月"),
          Map.entry("week", "周"),
          Map.entry("个小时", "小时"));

  /** Reads the numbers of a text in lower case and one width. */
  static Numbers of(String text) {
    List<Amount> firm = new ArrayList<>();
    List<Amount> all = new ArrayList<>();
    String rest = WEEKDAY.matcher(text).replaceAll(day -> take(day, firm));
    FIGURE.matcher(rest).results().forEach(m -> firm.add(figure(m)));
    NAMED.matcher(rest).results().forEach(m -> (isBoth(m) ? all : firm).add(named(m)));
    Matcher numeral = NUMERAL.matcher(rest);
    while (numeral.find()) {
      Amount amount =
          new Amount(ChineseNumeral.value(numeral.group("value")), unit(numeral.group("unit")));
      (isFirm(numeral, amount) ? firm : all).add(amount);
    }
    all.addAll(firm);
    return new Numbers(List.copyOf(firm), List.copyOf(all));
  }

  /** Tells whether every number stated here is found there. */
  boolean areIn(Numbers there) {
    return firm.stream().allMatch(mine -> there.all.stream().anyMatch(mine::agrees));
  }

  private static String take(MatchResult day, List<Amount> firm) {
    int index = "一二三四五六日".indexOf(day.group(1).replace("天", "日")) + 1;
    firm.add(new Amount(BigDecimal.valueOf(index), "weekday"));
    return " ";
  }

  private static Amount figure(MatchResult m) {
    BigDecimal value = new BigDecimal(m.group("value").replace(",", ""));
    return new Amount(
        value.multiply(ChineseNumeral.scale(m.group("scale"))), unit(m.group("unit")));
  }

  private static Amount named(MatchResult m) {
    if (m.group("month") != null) {
      return new Amount(BigDecimal.valueOf(MONTHS.indexOf(m.group("month")) + 1), "月");
    }
    if (m.group("day") != null) {
      return new Amount(BigDecimal.valueOf(DAYS.indexOf(m.group("day")) + 1), "weekday");
    }
    return new Amount(BigDecimal.valueOf(COUNTS.indexOf(m.group("count"))), unit(m.group("unit")));
  }

  // "The two leaders" may be 双方 in a quote.
  private static boolean isBoth(MatchResult named) {
    return "two".equals(named.group("count")) && named.group("unit") == null;
  }

  // 一 is most often no number (一致, 一些, 统一), 两国 and 两人 say "both", and other numerals stand in
  // names: a unit, 第 or a second numeral tells.
  private static boolean isFirm(MatchResult numeral, Amount amount) {
    String digits = numeral.group("value");
    boolean counted =
        switch (digits) {
          case "一" -> "年月日天小时".contains(amount.unit());
          case "两" -> !"人名国".contains(amount.unit());
          default -> true;
        };
    return numeral.group("ordinal") != null
        || (!amount.unit().isEmpty() && counted)
        || digits.matches("[二三四五六七八九]?十[一二三四五六七八九]");
  }

  private static String unit(@Nullable String unit) {
    if (unit == null) {
      return "";
    }
    String single = unit.matches("[a-z]+s") ? unit.substring(0, unit.length() - 1) : unit;
    return UNITS.getOrDefault(single, single);
  }

  /**
   * A number with its unit.
   *
   * @param value in ones: 1.5万 is 15000
   * @param unit in Chinese, empty where there is none
   */
  record Amount(BigDecimal value, String unit) {
    boolean agrees(Amount other) {
      return value.compareTo(other.value) == 0
          && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }
  }
}
