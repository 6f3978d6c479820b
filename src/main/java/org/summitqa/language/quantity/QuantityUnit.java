package org.summitqa.language.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.language.MeasureWords;

/**
 * A unit in which quantities are compared.
 *
 * @param name in Chinese; of things that are counted, how and what: 辆消防 for 20辆消防车
 * @param factor how many of it one of the text's is
 * @param exact whether only whole ones are told
 */
record QuantityUnit(String name, BigDecimal factor, boolean exact) {
  /** Units after a number that need not be verified, and are compared. */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\G\\s*(?<unit>吨|公斤|公顷|亩|平方公里|平方米|米)"
              + "|\\G[ -]?(?<latin>weeks?|people|dollars?|yuan|euros?|pounds?|hectares?|kilomet(?:er|re)s?|met(?:er|re)s?)\\b");

  private static final Pattern SYMBOL =
      Pattern.compile("(?:(?<![a-z])(?:us)?(?<symbol>[$¥€£])) ?$");
  private static final int MAX_SYMBOL_LENGTH = 4;

  private static final Pattern THING = Pattern.compile("\\G\\p{IsHan}{2}");

  /** Units that are compared as they are. */
  private static final Set<String> PLAIN =
      Set.of("美元 人民币 欧元 日元 港元 韩元 英镑 岁 倍 % 个百分点 吨 公斤 公顷 平方米 亩 米".split(" "));

  private static final Map<String, QuantityUnit> ALL = all();
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private static Map<String, QuantityUnit> all() {
    Map<String, QuantityUnit> all = new HashMap<>();
    for (String plain : PLAIN) {
      all.put(plain, of(plain, 1, false));
    }
    all.put("人", of("人", 1, true));
    all.put("people", of("人", 1, true));
    all.put("次", of("次", 1, true));
    all.put("小时", of("分钟", 60, false));
    all.put("分钟", of("分钟", 1, false));
    all.put("天", of("天", 1, false));
    all.put("周", of("天", 7, false));
    all.put("个月", of("个月", 1, false));
    all.put("dollar", of("美元", 1, false));
    all.put("yuan", of("人民币", 1, false));
    all.put("euro", of("欧元", 1, false));
    all.put("pound", of("英镑", 1, false));
    all.put("公里", of("米", 1000, false));
    all.put("kilometer", of("米", 1000, false));
    all.put("kilometre", of("米", 1000, false));
    all.put("meter", of("米", 1, false));
    all.put("metre", of("米", 1, false));
    all.put("平方公里", of("公顷", 100, false));
    all.put("hectare", of("公顷", 1, false));
    return Map.copyOf(all);
  }

  private static QuantityUnit of(String name, long factor, boolean exact) {
    return new QuantityUnit(name, BigDecimal.valueOf(factor), exact);
  }

  /** Returns the unit of an amount; nothing where it counts what can't be compared. */
  static @Nullable QuantityUnit of(Amount amount) {
    // 2023年 is a date; 50年 is a time.
    if (amount.unit().equals("年")) {
      return amount.value().compareTo(LARGE) < 0 ? of("个月", 12, false) : null;
    }
    return ALL.get(amount.unit().replaceAll("(?<=[a-z])s$", ""));
  }

  /**
   * Returns the unit of a counter and the things that follow; nothing where it counts anything, as
   * 个 and 项 do.
   */
  static @Nullable QuantityUnit counting(String counter, CharSequence text, int end) {
    Matcher thing = THING.matcher(text).region(end, text.length());
    return MeasureWords.OF_THINGS.contains(counter)
        ? of(counter + (thing.lookingAt() ? thing.group() : ""), 1, true)
        : null;
  }

  /** Returns the unit right after a number, if there is one that {@link Numbers} does not read. */
  static @Nullable String after(CharSequence text, int end) {
    Matcher after = AFTER.matcher(text).region(end, text.length());
    if (!after.lookingAt()) {
      return null;
    }
    return after.group("unit") == null ? after.group("latin") : after.group("unit");
  }

  /** Returns where a unit right after a number ends. */
  static int endAfter(CharSequence text, int end) {
    Matcher after = AFTER.matcher(text).region(end, text.length());
    return after.lookingAt() ? after.end() : end;
  }

  /** Returns the unit of a currency's symbol before a number, if there is one. */
  static @Nullable String before(CharSequence text, int start) {
    Matcher symbol = symbol(text, start);
    return symbol.find()
        ? switch (symbol.group("symbol")) {
          case "$" -> "美元";
          case "¥" -> "人民币";
          case "€" -> "欧元";
          default -> "英镑";
        }
        : null;
  }

  /** Returns where a currency's symbol before a number begins. */
  static int startBefore(CharSequence text, int start) {
    Matcher symbol = symbol(text, start);
    return symbol.find() ? start - symbol.group().length() : start;
  }

  private static Matcher symbol(CharSequence text, int start) {
    return SYMBOL.matcher(text.subSequence(Math.max(0, start - MAX_SYMBOL_LENGTH), start));
  }
}
