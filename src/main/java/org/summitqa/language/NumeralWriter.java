package org.summitqa.language;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes numbers as Chinese text does. */
public final class NumeralWriter {
  private NumeralWriter() {}

  /** Returns a number as Chinese text writes it, the usual form first. */
  public static List<String> forms(BigDecimal number) {
    BigDecimal value = number.stripTrailingZeros();
    String digits = value.toPlainString();
    Set<String> forms = new LinkedHashSet<>();
    if (value.compareTo(new BigDecimal("100000000")) >= 0) {
      scaled(value, 8, "亿", forms);
    } else if (value.compareTo(new BigDecimal("10000")) >= 0) {
      scaled(value, 4, "万", forms);
    }
    if (value.compareTo(new BigDecimal("2")) == 0) {
      forms.add("两");
    }
    forms.add(digits);
    if (isSmall(value)) {
      forms.add(numeral(value.intValueExact()));
    } else if (value.scale() <= 0 && digits.length() <= 15) {
      forms.add(String.format(Locale.ROOT, "%,d", value.longValueExact()));
    }
    return List.copyOf(forms);
  }

  private static void scaled(BigDecimal value, int places, String unit, Set<String> forms) {
    BigDecimal shifted = value.movePointLeft(places).stripTrailingZeros();
    if (shifted.scale() <= 2) {
      forms.add(shifted.toPlainString() + unit);
    }
    if (isSmall(shifted)) {
      forms.add(numeral(shifted.intValueExact()) + unit);
    }
  }

  /** Returns whether numerals are usual: whole numbers from 1 to 9999. */
  public static boolean isSmall(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        && value.signum() > 0
        && value.compareTo(new BigDecimal("10000")) < 0;
  }

  /** Returns 1 to 9999 in Chinese numerals: 十五, 二百零三. */
  public static String numeral(int number) {
    String digits = "零" + Numerals.ONE_TO_NINE;
    String[] places = {"", "十", "百", "千"};
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !out.isEmpty();
      } else {
        out.append(gap ? "零" : "");
        out.append(digit == 1 && place == 1 && out.isEmpty() ? "" : digits.charAt(digit));
        out.append(places[place]);
        gap = false;
      }
    }
    return out.toString();
  }
}
