package org.summitqa.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals in folded text: digit by digit (二〇二三), with powers (三万五千), beside figures
 * (3.5亿), after 点 (三点五), and as money is written out (叁佰贰拾万).
 */
public final class Numerals {
  /** The zeros, for a class of characters: of a regular expression, between brackets. */
  public static final String ZEROS = "〇零○";

  /** One to nine, without 两, for a class of characters. */
  public static final String ONE_TO_NINE = "一二三四五六七八九";

  /** One to nine as things are counted, for a class of characters. */
  public static final String COUNTS = "一两二三四五六七八九";

  /** What a number is written with digit by digit, for a class of characters. */
  public static final String SPELLED = ZEROS + ONE_TO_NINE;

  /** All digits, for a class of characters. */
  public static final String DIGITS = ZEROS + COUNTS;

  /** The powers of ten, for a class of characters. */
  public static final String POWERS = "十百千万亿";

  /** Everything that a numeral is made of but 点, for a class of characters. */
  public static final String ALL = DIGITS + POWERS + "廿卅";

  /** A character of a number below a hundred, or of a year, as a regular expression. */
  public static final String SMALL = "[0-9" + DIGITS + "十廿卅]";

  private static final String VALUES = "零" + ONE_TO_NINE;
  private static final String FINANCIAL = "壹贰叁肆伍陆柒捌玖拾佰仟参";
  private static final String PLAIN = "一二三四五六七八九十百千三";

  /** The digits and powers that money is written out with, for a class of characters. */
  static final String FINANCIAL_ONE_TO_NINE = FINANCIAL.substring(0, 9);

  /** A year of four digits, in figures, digit by digit or mixed, as a regular expression. */
  public static final String YEAR = "[12一二壹贰][0-9" + SPELLED + FINANCIAL_ONE_TO_NINE + "]{3}";

  static final String FINANCIAL_ALL = FINANCIAL + ZEROS + "万亿";

  private static final String FIGURE = "[0-9]+(?:\\.[0-9]+)?";
  private static final String ONE = "[" + COUNTS + "]";
  private static final String SECTION =
      "(?:%1$s千)?零?(?:%1$s百)?零?(?:%1$s?十|廿|卅)?零?%1$s?".formatted(ONE);
  private static final String PART = "(?:(?<![0-9.])%s[百千]?|%s)".formatted(FIGURE, SECTION);

  /** What reads as one number: no power out of its order, and none that counts nothing. */
  private static final Pattern WELL_FORMED =
      Pattern.compile("(?=[0-9十廿卅]|%1$s)(?:%2$s万?亿)?零?(?:%2$s万)?零?%2$s".formatted(ONE, PART));

  private static final Pattern SHORT = Pattern.compile(".*[百千万亿]" + ONE);

  private Numerals() {}

  /**
   * Returns the value of what reads as one number with a power of ten, or nothing: 三四十 is a guess,
   * 千万 and 百度 are words. In 三万五 the last digit counts the power below.
   *
   * @param numeral figures and {@link #ALL}
   */
  public static Optional<BigDecimal> counted(String numeral) {
    String plain = plain(numeral);
    return WELL_FORMED.matcher(plain).matches() ? Optional.of(value(plain)) : Optional.empty();
  }

  /**
   * Returns the value of a numeral, digit by digit where it has no power. What is no number counts
   * as if it were: 千 is 1000.
   *
   * @param numeral figures, {@link #ALL} and 点
   */
  public static BigDecimal value(String numeral) {
    String plain = plain(numeral);
    int point = plain.indexOf('点');
    if (point >= 0) {
      return decimal(plain.substring(0, point), plain.substring(point + 1));
    }
    if (plain.chars().allMatch(c -> VALUES.indexOf(c) >= 0)) {
      return new BigDecimal(spelled(plain));
    }
    boolean isShort = SHORT.matcher(plain).matches();
    BigDecimal whole = sum(isShort ? plain.substring(0, plain.length() - 1) : plain);
    return isShort ? whole.add(lastOfShort(plain)) : whole;
  }

  /**
   * Returns a small whole number as times are told in: figures, Han numerals, an English word, "a";
   * -1 where it is none.
   */
  public static int number(@Nullable String number) {
    String plain = number == null ? "" : plain(number.strip().toLowerCase(Locale.ROOT));
    if (plain.equals("a") || plain.equals("an")) {
      return 1;
    }
    String figures = plain;
    for (int digit = 0; digit < VALUES.length(); digit++) {
      figures = figures.replace(VALUES.charAt(digit), (char) ('0' + digit));
    }
    return figures.matches("[0-9]{1,9}")
        ? Integer.parseInt(figures)
        : counted(plain)
            .map(BigDecimal::intValue)
            .or(() -> EnglishNumerals.cardinal(plain))
            .orElse(-1);
  }

  /** Returns the figures of a numeral without powers: 二〇〇八 is 2008, 零八 is 08. */
  public static String spelled(String numeral) {
    StringBuilder figures = new StringBuilder();
    plain(numeral).chars().forEach(c -> figures.append(VALUES.indexOf(c)));
    return figures.toString();
  }

  /**
   * Returns what a figure is multiplied with.
   *
   * @param scale powers of ten in Chinese or an English scale, in lower case; nothing for 1
   */
  public static BigDecimal scale(@Nullable String scale) {
    if (scale == null) {
      return BigDecimal.ONE;
    }
    return EnglishNumerals.scale(scale)
        .orElseGet(
            () ->
                scale
                    .chars()
                    .mapToObj(Numerals::power)
                    .reduce(BigDecimal.ONE, BigDecimal::multiply));
  }

  /** Returns the power of ten of one character of {@link #POWERS}. */
  public static BigDecimal power(int character) {
    return BigDecimal.ONE.movePointRight(
        switch (character) {
          case '十' -> 1;
          case '百' -> 2;
          case '千' -> 3;
          case '万' -> 4;
          case '亿' -> 8;
          default ->
              throw new IllegalArgumentException(
                  "No power of ten: " + Character.toString(character));
        });
  }

  /** Returns the numeral with one character for each digit and power. */
  private static String plain(String numeral) {
    StringBuilder plain = new StringBuilder();
    for (char one : numeral.replace("廿", "二十").replace("卅", "三十").toCharArray()) {
      int financial = FINANCIAL.indexOf(one);
      plain.append(
          financial >= 0
              ? PLAIN.charAt(financial)
              : ZEROS.indexOf(one) >= 0 ? '零' : one == '两' ? '二' : one);
    }
    return plain.toString();
  }

  private static BigDecimal decimal(String whole, String places) {
    int powers = 0;
    while (powers < places.length() && VALUES.indexOf(places.charAt(powers)) >= 0) {
      powers++;
    }
    BigDecimal value =
        new BigDecimal(value(whole).toPlainString() + "." + spelled(places.substring(0, powers)));
    return places
        .substring(powers)
        .chars()
        .mapToObj(Numerals::power)
        .reduce(value, BigDecimal::multiply);
  }

  /** 三万五 is 35000, 一百二 is 120. */
  private static BigDecimal lastOfShort(String plain) {
    BigDecimal digit = BigDecimal.valueOf(VALUES.indexOf(plain.charAt(plain.length() - 1)));
    return digit.multiply(power(plain.charAt(plain.length() - 2))).movePointLeft(1);
  }

  // 三万五千: a digit counts the power after it, 万 and 亿 all before them.
  private static BigDecimal sum(String numeral) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digit = null;
    int at = 0;
    while (at < numeral.length()) {
      char c = numeral.charAt(at);
      int end = at + 1;
      if (c >= '0' && c <= '9') {
        while (end < numeral.length() && "0123456789.".indexOf(numeral.charAt(end)) >= 0) {
          end++;
        }
        digit = new BigDecimal(numeral.substring(at, end));
      } else if (VALUES.indexOf(c) >= 0) {
        digit = BigDecimal.valueOf(VALUES.indexOf(c));
      } else if (c == '万' || c == '亿') {
        section = section.add(digit == null ? BigDecimal.ZERO : digit);
        BigDecimal before = section.add(c == '亿' ? total : BigDecimal.ZERO);
        BigDecimal counted = (before.signum() == 0 ? BigDecimal.ONE : before).multiply(power(c));
        total = c == '亿' ? counted : total.add(counted);
        section = BigDecimal.ZERO;
        digit = null;
      } else {
        section = section.add((digit == null ? BigDecimal.ONE : digit).multiply(power(c)));
        digit = null;
      }
      at = end;
    }
    return total.add(section).add(digit == null ? BigDecimal.ZERO : digit);
  }
}
