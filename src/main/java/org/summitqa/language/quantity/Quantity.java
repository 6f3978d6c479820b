package org.summitqa.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.summitqa.text.Span;

/**
 * A quantity as a text states it: 约四小时, 2.4亿美元, "nine hours", 1小时45分钟. Dates are none.
 *
 * @param span where it stands in the text, with the words that make it vague
 * @param text its characters, word for word
 * @param unit what it counts, in Chinese: 分钟 for hours and minutes, 天 for days and weeks, 个月 for
 *     months and years, 美元, %, 人 and others; never empty
 * @param value in that unit
 * @param low the least that the words allow: half an hour less than 四小时, some more less than 约四小时
 * @param high the most
 */
public record Quantity(
    Span span, String text, String unit, BigDecimal value, BigDecimal low, BigDecimal high) {
  /** Checks that the words allow the value. */
  public Quantity {
    if (low.compareTo(high) > 0 || unit.isEmpty()) {
      throw new IllegalArgumentException("Not a quantity: " + text);
    }
  }

  /** Returns the quantities of a text in order. */
  public static List<Quantity> in(String text) {
    return new Quantities(text).all();
  }

  /** Tells whether it is a length of time. */
  public boolean isDuration() {
    return List.of("分钟", "天", "个月").contains(unit);
  }

  /** Tells whether both count the same, so that they can be compared. */
  public boolean isComparableTo(Quantity other) {
    return unit.equals(other.unit);
  }

  /**
   * Tells whether no one value can be meant by both. Two that are equal within their words (近四小时
   * and 四小时, 约两个小时 and 1小时45分钟) do not differ, nor do two of different units.
   */
  public boolean differsFrom(Quantity other) {
    return isComparableTo(other)
        && value.compareTo(other.value) != 0
        && (high.compareTo(other.low) <= 0 || other.high.compareTo(low) <= 0);
  }
}
