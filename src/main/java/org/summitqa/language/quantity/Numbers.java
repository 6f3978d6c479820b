package org.summitqa.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.EnglishNumerals;
import org.summitqa.language.MeasureWords;
import org.summitqa.language.NumberFolding;
import org.summitqa.language.Numerals;
import org.summitqa.text.Span;

/**
 * The numbers of a text with their units: figures, Chinese numerals before a unit, months, weekdays
 * and small numbers in English. {@code 4个小时}, {@code 四小时} and {@code four hours} are the same.
 *
 * @param firm those that a sentence states: they have to be found in a quote
 * @param all those and everything else that may be read as one, such as 一 in 一致
 * @param places where the firm ones stand in the text, in their order
 */
public record Numbers(List<Amount> firm, List<Amount> all, List<Span> places) {
  static final String UNIT =
      "(?<unit>%|percent|per cent|个百分点|日元|港元|韩元|英镑|元(?![首旦件素老宵凶帅年月])|年|个?月|日|号|天|个?小时|分钟|美元|人民币|欧元|人|名|国|次|岁|公里|成|倍|"
          + MeasureWords.COUNTERS
          + "|days?|hours?|minutes?|years?|months?|weeks?)?";
  static final Pattern FIGURE =
      Pattern.compile(
          "(?<value>\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(?<scale>["
              + Numerals.POWERS
              + "]+|thousand|million|billion|trillion)?\\s*(?:多|余|名|個|个(?!月|小时))?\\s*"
              + UNIT);
  static final Pattern NUMERAL =
      Pattern.compile("(?<ordinal>第)?(?<value>[" + Numerals.ALL + "]+)(?:多|余)?" + UNIT);
  private static final Pattern WEEKDAY =
      Pattern.compile(CalendarWords.WEEK + "([" + CalendarWords.HAN_WEEKDAY + "])");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:(?:(?<=\\d )|(?=[a-z]+\\.? \\d))(?<month>"
              + CalendarWords.MONTH_STARTS
              + ")[a-z]*\\.?"
              + "|(?<day>"
              + CalendarWords.WEEKDAYS
              + ")"
              + "|(?<count>"
              + EnglishNumerals.TWO_AND_MORE
              + "))\\b\\s*"
              + UNIT);
  private static final Pattern BARE_MONTH =
      Pattern.compile(
          "\\b(?<stated>(?:in|by|since|until|last|next|early|late|mid|of)[ -])?"
              + "(?<month>"
              + CalendarWords.MONTHS
              + ")\\b");

  /** Reads the numbers of a text in lower case and one width. */
  public static Numbers of(String folded) {
    NumberFolding figures = NumberFolding.of(folded);
    String text = figures.text();
    List<Amount> firm = new ArrayList<>();
    List<Amount> all = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    BiConsumer<MatchResult, Amount> state =
        (m, amount) -> {
          firm.add(amount);
          places.add(figures.span(m.start(), m.end()));
        };
    BiConsumer<MatchResult, Amount> read = (m, amount) -> all.add(amount);
    WEEKDAY.matcher(text).results().forEach(m -> state.accept(m, weekday(m)));
    String rest = blanked(WEEKDAY, text);
    FIGURE.matcher(rest).results().forEach(m -> state.accept(m, figure(m)));
    NAMED.matcher(rest).results().forEach(m -> (isBoth(m) ? read : state).accept(m, named(m)));
    Matcher numeral = NUMERAL.matcher(blanked(FIGURE, rest));
    while (numeral.find()) {
      String unit = Objects.requireNonNullElse(numeral.group("unit"), "");
      Amount amount = Amount.of(Numerals.value(numeral.group("value")), unit);
      (isFirm(numeral, amount, unit) ? state : read).accept(numeral, amount);
    }
    BARE_MONTH
        .matcher(rest)
        .results()
        .forEach(
            m -> (m.group("stated") == null ? read : state).accept(m, month(m.group("month"))));
    all.addAll(firm);
    return new Numbers(List.copyOf(firm), List.copyOf(all), List.copyOf(places));
  }

  /** Tells whether every number stated here is found there, or is one of the years. */
  public boolean areIn(Numbers there, Set<Integer> years) {
    return missingIn(there, years).findAny().isEmpty();
  }

  /** Returns the places of the numbers stated here that are neither there nor one of the years. */
  public Stream<Span> missingIn(Numbers there, Set<Integer> years) {
    return IntStream.range(0, firm.size())
        .filter(
            i -> !firm.get(i).isOneOf(years) && there.all.stream().noneMatch(firm.get(i)::agrees))
        .mapToObj(places::get);
  }

  /** Tells whether a day or a month is stated. */
  public boolean haveDate() {
    return all.stream().anyMatch(one -> one.unit().equals("日") || one.unit().equals("月"));
  }

  private static Amount weekday(MatchResult day) {
    return new Amount(BigDecimal.valueOf(CalendarWords.hanWeekday(day.group(1))), "weekday");
  }

  private static String blanked(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
  }

  private static Amount figure(MatchResult m) {
    BigDecimal value = new BigDecimal(m.group("value").replace(",", ""));
    return Amount.of(value.multiply(Numerals.scale(m.group("scale"))), m.group("unit"));
  }

  private static Amount named(MatchResult m) {
    if (m.group("month") != null) {
      return month(m.group("month"));
    }
    if (m.group("day") != null) {
      return new Amount(BigDecimal.valueOf(CalendarWords.weekday(m.group("day"))), "weekday");
    }
    return Amount.of(
        BigDecimal.valueOf(EnglishNumerals.cardinal(m.group("count")).orElse(0)), m.group("unit"));
  }

  private static Amount month(String name) {
    return new Amount(BigDecimal.valueOf(CalendarWords.month(name)), "月");
  }

  // "The two leaders" may be 双方 in a quote.
  private static boolean isBoth(MatchResult named) {
    return "two".equals(named.group("count")) && named.group("unit") == null;
  }

  // 一 is most often no number (一致, 一些, 统一), 两国 and 两人 say "both", and other numerals stand in
  // names: a unit, 第 or a second numeral tells.
  private static boolean isFirm(MatchResult numeral, Amount amount, String raw) {
    String digits = numeral.group("value");
    boolean counted =
        switch (digits) {
          case "一" -> !amount.unit().isEmpty() && "年月日天小时%".contains(amount.unit());
          case "两" -> !"人名国位".contains(amount.unit()) && !MeasureWords.counts(raw);
          default -> true;
        };
    return numeral.group("ordinal") != null
        || (!raw.isEmpty() && counted)
        || digits.matches("[二三四五六七八九]?十[" + Numerals.ONE_TO_NINE + "]");
  }
}
