package org.summitqa.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.summitqa.text.Language;

/** The number words of English in lower case, from {@code en/numbers.txt}. */
public final class EnglishNumerals {
  private static final Vocabulary ALL = Vocabulary.of(Language.EN, "numbers");
  private static final Map<String, Integer> CARDINALS = values("cardinals");
  private static final Map<String, Integer> ORDINALS = values("ordinals");

  /** One to twenty and the tens to ninety, as a regular expression without groups. */
  public static final String ONE_AND_MORE = String.join("|", CARDINALS.keySet());

  /** Two to twenty and the tens to ninety; one says little. */
  public static final String TWO_AND_MORE =
      String.join("|", CARDINALS.keySet().stream().skip(1).toList());

  private EnglishNumerals() {}

  private static Map<String, Integer> values(String section) {
    Map<String, Integer> values = new LinkedHashMap<>();
    ALL.section(section)
        .entries()
        .forEach(word -> values.put(word.word(), Integer.valueOf(word.value())));
    return values;
  }

  /**
   * Returns the numbers up to one, as a regular expression: from one to twelve, say.
   *
   * @param first the first of them, 1 to 20
   * @param last the last of them, to 20
   */
  public static String anyOf(int first, int last) {
    return String.join(
        "|",
        CARDINALS.entrySet().stream()
            .filter(word -> word.getValue() >= first && word.getValue() <= last)
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Returns the value of a number of one word: 1 to 20, or a ten to 90. */
  public static Optional<Integer> cardinal(String word) {
    return Optional.ofNullable(CARDINALS.get(word));
  }

  /** Returns the value of an ordinal of one word, first to ninetieth. */
  public static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }

  /** Returns what hundred, thousand, million, billion or trillion multiplies with. */
  public static Optional<BigDecimal> scale(String word) {
    return ALL.section("scales").entries().stream()
        .filter(scale -> scale.word().equals(word))
        .map(scale -> new BigDecimal(scale.value()))
        .findAny();
  }
}
