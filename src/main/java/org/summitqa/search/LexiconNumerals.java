package org.summitqa.search;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.summitqa.search.LexiconWords.Word;

/** Number words of English, and numbers as Chinese text writes them. */
final class LexiconNumerals {
  /** One to ninety by their words. */
  static final Map<String, Integer> CARDINALS = cardinals();

  private static final Map<String, Integer> ORDINALS = ordinals();

  private LexiconNumerals() {}

  /** Returns a number as Chinese text writes it, the usual form first. */
  static List<String> forms(BigDecimal number) {
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
  static boolean isSmall(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        && value.signum() > 0
        && value.compareTo(new BigDecimal("10000")) < 0;
  }

  /** Returns 1 to 9999 in Chinese numerals: 十五, 二百零三. */
  static String numeral(int number) {
    String digits = "零一二三四五六七八九";
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

  /** Returns the number of an ordinal, 21st or first, or 0. */
  static int ordinal(Word word) {
    String surface = word.surface().toLowerCase(Locale.ROOT);
    return surface.matches("\\d{1,3}(?:st|nd|rd|th)")
        ? Integer.parseInt(surface.substring(0, surface.length() - 2))
        : ORDINALS.getOrDefault(surface, 0);
  }

  private static Map<String, Integer> cardinals() {
    String[] small =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < small.length; i++) {
      values.put(small[i], i + 1);
    }
    for (int i = 0; i < tens.length; i++) {
      values.put(tens[i], 10 * (i + 2));
    }
    return Map.copyOf(values);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> values = new HashMap<>();
    values.putAll(Map.of("first", 1, "second", 2, "third", 3, "fifth", 5, "eighth", 8));
    values.putAll(Map.of("ninth", 9, "twelfth", 12));
    cardinals()
        .forEach(
            (word, value) -> {
              String stem = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ie" : word;
              if (!Set.of(1, 2, 3, 5, 8, 9, 12).contains(value)) {
                values.put(stem + "th", value);
              }
            });
    return Map.copyOf(values);
  }
}
