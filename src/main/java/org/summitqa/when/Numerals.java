package org.summitqa.when;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as times are told in: digits, Han numerals, and English words up to twelve. */
final class Numerals {
  /** Matches one character of a number in Chinese text, folded. */
  static final String HAN = "[0-9〇零○一二两三四五六七八九十廿卅]";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final List<String> ENGLISH =
      List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" ", -1));

  private Numerals() {}

  /** Returns the value of a number that a pattern matched; -1 where it is none. */
  static int of(@Nullable String number) {
    if (number == null) {
      return -1;
    }
    String plain = number.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("a") || plain.equals("an")) {
      return 1;
    }
    if (plain.matches("[0-9]{1,9}")) {
      return Integer.parseInt(plain);
    }
    return plain.matches("[a-z]+") ? ENGLISH.indexOf(plain) : han(plain);
  }

  private static int han(String number) {
    String plain =
        number
            .replace('零', '〇')
            .replace('○', '〇')
            .replace('两', '二')
            .replace("廿", "二十")
            .replace("卅", "三十");
    int tens = plain.indexOf('十');
    if (tens < 0) {
      return digits(plain);
    }
    int before = tens == 0 ? 1 : digits(plain.substring(0, tens));
    int after = tens == plain.length() - 1 ? 0 : digits(plain.substring(tens + 1));
    return before < 0 || after < 0 ? -1 : before * 10 + after;
  }

  /** Reads digit by digit: 二〇二三. */
  private static int digits(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char one = digits.charAt(i);
      int digit = Character.isDigit(one) ? one - '0' : DIGITS.indexOf(one);
      if (digit < 0 || value > 100_000) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
