package org.summitqa.language.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitqa.language.MeasureWords;

/**
 * A number with its unit.
 *
 * @param value in ones: 1.5万 is 15000
 * @param unit in Chinese, empty where there is none
 */
public record Amount(BigDecimal value, String unit) {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("percent", "%"),
          Map.entry("per cent", "%"),
          Map.entry("号", "日"),
          Map.entry("元", "人民币"),
          Map.entry("名", "人"),
          Map.entry("day", "天"),
          Map.entry("hour", "小时"),
          Map.entry("minute", "分钟"),
          Map.entry("year", "年"),
          Map.entry("month", "个月"),
          Map.entry("week", "周"),
          Map.entry("个小时", "小时"));

  /** Returns a number with a unit as a text has it; 两成 is 20%. */
  static Amount of(BigDecimal value, @Nullable String unit) {
    if (unit == null || MeasureWords.counts(unit)) {
      return new Amount(value, "");
    }
    if (unit.equals("成")) {
      return new Amount(value.multiply(BigDecimal.TEN), "%");
    }
    String single = unit.matches("[a-z]+s") ? unit.substring(0, unit.length() - 1) : unit;
    return new Amount(value, UNITS.getOrDefault(single, single));
  }

  boolean agrees(Amount other) {
    return value.compareTo(other.value) == 0
        && (unit.equals(other.unit) || isOpen(other) || other.isOpen(this));
  }

  // A bare number may be of any unit, but for days of the week, which are no amounts.
  private boolean isOpen(Amount other) {
    return unit.isEmpty() && !other.unit.equals("weekday");
  }

  boolean isOneOf(Set<Integer> years) {
    return unit.equals("年") && years.contains(value.intValue());
  }
}
