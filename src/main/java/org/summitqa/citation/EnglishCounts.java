package org.summitqa.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers that English writes as one word: two to twenty, and the tens. One says little. */
final class EnglishCounts {
  private static final List<String> SMALL =
      List.of(
          "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              .concat(" sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  /** Their values. */
  static final Map<String, Integer> ALL = all();

  /** All of them, as a regular expression. */
  static final String WORDS = String.join("|", SMALL) + "|" + String.join("|", TENS);

  private EnglishCounts() {}

  private static Map<String, Integer> all() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), i + 2);
    }
    for (int i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), (i + 2) * 10);
    }
    return Map.copyOf(values);
  }
}
