package org.summitqa.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.summitqa.language.EnglishNumerals;
import org.summitqa.language.NumeralWriter;
import org.summitqa.lexicon.EnglishTokenizer.Word;

/**
 * Dates, numbers, amounts and ordinals of English text in the forms that Chinese text gives them:
 * 15 November as 11月15日, 1.5 million as 150万, two hours as 两个小时, $35 billion as 350亿美元.
 */
final class LexiconNumbers {
  /** Nothing there. */
  static final Match NONE = new Match(0, List.of(), 0);

  private static final double BARE_WEIGHT = 0.5;

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "美元"),
          Map.entry("dollar", "美元"),
          Map.entry("usd", "美元"),
          Map.entry("€", "欧元"),
          Map.entry("euro", "欧元"),
          Map.entry("£", "英镑"),
          Map.entry("pound", "英镑"),
          Map.entry("¥", "元"),
          Map.entry("yuan", "元"),
          Map.entry("rmb", "元"),
          Map.entry("yen", "日元"));

  /** What is counted, by its key, with the measure words that may stand before it. */
  private static final Map<String, List<String>> UNITS =
      Map.ofEntries(
          Map.entry("hour", List.of("个小时", "小时", "个钟头")),
          Map.entry("minute", List.of("分钟")),
          Map.entry("second", List.of("秒")),
          Map.entry("day", List.of("天", "日")),
          Map.entry("week", List.of("周", "个星期", "星期")),
          Map.entry("month", List.of("个月")),
          Map.entry("year", List.of("年", "周年", "岁")),
          Map.entry("decade", List.of("个十年")),
          Map.entry("person", List.of("人", "名", "个人")),
          Map.entry("country", List.of("国", "个国家")),
          Map.entry("nation", List.of("国", "个国家")),
          Map.entry("time", List.of("次", "倍")),
          Map.entry("kilometre", List.of("公里", "千米")),
          Map.entry("kilometer", List.of("公里", "千米")),
          Map.entry("km", List.of("公里", "千米")),
          Map.entry("metre", List.of("米")),
          Map.entry("meter", List.of("米")),
          Map.entry("mile", List.of("英里")),
          Map.entry("ton", List.of("吨")),
          Map.entry("degree", List.of("度")));

  private LexiconNumbers() {}

  /**
   * What stands at a place of the text.
   *
   * @param length how many words it takes, 0 for nothing
   * @param chinese its Chinese forms, the usual one first
   * @param weight how much it tells, 0 to 1
   */
  record Match(int length, List<String> chinese, double weight) {}

  /** Returns the date or number that starts at a word, as long as possible. */
  static Match at(List<Word> words, int start) {
    Match date = LexiconDates.at(words, start);
    if (date.length() > 0) {
      return date;
    }
    Word first = words.get(start);
    if (first.surface().matches("\\d{3}0s")) {
      return LexiconDates.decade(first.surface());
    }
    int ordinal = ordinal(first);
    if (ordinal > 0) {
      return ordinal(words, start, ordinal);
    }
    boolean sign = first.surface().matches("[$€£¥]");
    Amount amount = amount(words, sign ? start + 1 : start);
    if (amount.length() == 0) {
      return NONE;
    }
    return sign
        ? money(first.surface(), amount.value(), amount.length() + 1)
        : counted(words, start, amount);
  }

  /** Returns the number of an ordinal, 21st or first, or 0. */
  static int ordinal(Word word) {
    String surface = word.surface().toLowerCase(Locale.ROOT);
    return surface.matches("\\d{1,3}(?:st|nd|rd|th)")
        ? Integer.parseInt(surface.substring(0, surface.length() - 2))
        : EnglishNumerals.ordinal(surface).orElse(0);
  }

  private static Match ordinal(List<Word> words, int start, int ordinal) {
    String han = NumeralWriter.numeral(ordinal);
    if (start + 1 < words.size() && words.get(start + 1).key().equals("century")) {
      return new Match(2, List.of(ordinal + "世纪", han + "世纪"), 1);
    }
    List<String> forms = new ArrayList<>(List.of("第" + han, "第" + ordinal));
    if (ordinal == 1) {
      forms.addAll(List.of("首次", "首个", "首位", "首届", "最早"));
    }
    return new Match(1, forms, BARE_WEIGHT);
  }

  private static Match counted(List<Word> words, int start, Amount amount) {
    int next = start + amount.length();
    String unit = next < words.size() ? words.get(next).key() : "";
    if (unit.equals("%") || unit.equals("percent")) {
      return percent(amount.value(), amount.length() + 1);
    }
    if (unit.equals("per") && next + 1 < words.size() && words.get(next + 1).key().equals("cent")) {
      return percent(amount.value(), amount.length() + 2);
    }
    if (CURRENCIES.containsKey(unit)) {
      return money(unit, amount.value(), amount.length() + 1);
    }
    if (UNITS.containsKey(unit)) {
      return new Match(amount.length() + 1, with(amount.value(), UNITS.get(unit)), 1);
    }
    if (words.get(start).surface().matches("1\\d{3}|20\\d{2}") && amount.length() == 1) {
      return new Match(1, List.of(amount.value() + "年", amount.value().toString()), 1);
    }
    boolean small = amount.value().compareTo(BigDecimal.TEN) <= 0;
    return new Match(amount.length(), NumeralWriter.forms(amount.value()), small ? BARE_WEIGHT : 1);
  }

  private static Match percent(BigDecimal value, int length) {
    List<String> forms = new ArrayList<>(List.of(value + "%", value + "％"));
    if (NumeralWriter.isSmall(value)) {
      forms.add("百分之" + NumeralWriter.numeral(value.intValueExact()));
    }
    return new Match(length, forms, 1);
  }

  private static Match money(String currency, BigDecimal value, int length) {
    return new Match(length, with(value, List.of(CURRENCIES.getOrDefault(currency, ""))), 1);
  }

  private static List<String> with(BigDecimal value, List<String> units) {
    Set<String> forms = new LinkedHashSet<>();
    for (String form : NumeralWriter.forms(value)) {
      units.forEach(unit -> forms.add(form + unit));
    }
    return List.copyOf(forms);
  }

  /** A number of one or more words: 1.5 million, twenty five, two hundred. */
  private static Amount amount(List<Word> words, int start) {
    BigDecimal sum = BigDecimal.ZERO;
    int at = start;
    while (at < words.size()) {
      String word = words.get(at).surface().toLowerCase(Locale.ROOT);
      BigDecimal scale = EnglishNumerals.scale(word).orElse(BigDecimal.ONE);
      if (scale.compareTo(BigDecimal.ONE) > 0 && at > start) {
        sum = sum.multiply(scale);
      } else if (at == start && word.matches("\\d[\\d,]*(?:\\.\\d+)?")) {
        sum = new BigDecimal(word.replace(",", ""));
      } else if (EnglishNumerals.cardinal(word).isPresent() && (at == start || isTens(sum))) {
        sum = sum.add(BigDecimal.valueOf(EnglishNumerals.cardinal(word).orElse(0)));
      } else if (!isJoined(words, at, sum)) {
        break;
      }
      at++;
    }
    return new Amount(at - start, sum.signum() == 0 ? sum : plain(sum));
  }

  /** The "and" of two hundred and fifty. */
  private static boolean isJoined(List<Word> words, int at, BigDecimal sum) {
    return words.get(at).key().equals("and")
        && sum.remainder(BigDecimal.valueOf(100)).signum() == 0
        && isTens(sum)
        && at + 1 < words.size()
        && EnglishNumerals.cardinal(words.get(at + 1).surface()).isPresent();
  }

  private static boolean isTens(BigDecimal sum) {
    return sum.compareTo(BigDecimal.TEN) > 0
        && sum.remainder(BigDecimal.TEN).signum() == 0
        && sum.compareTo(new BigDecimal("1000")) < 0;
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  private record Amount(int length, BigDecimal value) {}
}
