package org.summitqa.citation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values of Chinese numerals such as 十五, 两百, 二〇二三 and 三万. */
final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  /** Returns the value of a numeral written in 零〇一二两三四五六七八九十百千万亿 only. */
  static BigDecimal value(String numeral) {
    String plain = numeral.replace('〇', '零').replace('两', '二');
    return plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? spelled(plain) : counted(plain);
  }

  /** Returns what a figure before {@code scale} is to be multiplied with: 10000 for 万. */
  static BigDecimal scale(@Nullable String scale) {
    if (scale == null) {
      return BigDecimal.ONE;
    }
    return switch (scale) {
      case "thousand" -> BigDecimal.valueOf(1_000);
      case "million" -> BigDecimal.valueOf(1_000_000);
      case "billion" -> BigDecimal.valueOf(1_000_000_000);
      case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> scale.chars().mapToObj(c -> power(c)).reduce(BigDecimal.ONE, BigDecimal::multiply);
    };
  }

  // 二〇二三: digit by digit.
  private static BigDecimal spelled(String digits) {
    BigDecimal value = BigDecimal.ZERO;
    for (int c : digits.chars().toArray()) {
      value = value.movePointRight(1).add(BigDecimal.valueOf(DIGITS.indexOf(c)));
    }
    return value;
  }

  // 三万五千: a digit counts the power after it, 万 and 亿 all before them.
  private static BigDecimal counted(String numeral) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digit = null;
    for (int c : numeral.chars().toArray()) {
      if (DIGITS.indexOf(c) >= 0) {
        digit = BigDecimal.valueOf(DIGITS.indexOf(c));
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
    }
    return total.add(section).add(digit == null ? BigDecimal.ZERO : digit);
  }

  private static BigDecimal power(int c) {
    return switch (c) {
      case '十' -> BigDecimal.valueOf(10);
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1_000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> throw new IllegalArgumentException("No power of ten: " + Character.toString(c));
    };
  }
}
