package org.summitqa.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of a lexicon the other way round: what a Chinese name is in Latin letters. */
public final class ChineseNameIndex {
  static final ChineseNameIndex OF_COUNTRIES =
      new ChineseNameIndex(
          Arrays.stream(Locale.getISOCountries())
              .map(code -> Locale.of("", code))
              .collect(
                  Collectors.toMap(
                      country -> country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
                      country -> country.getDisplayCountry(Locale.ENGLISH),
                      (a, b) -> a)));

  private final Map<String, String> latin;
  private final LongestMatchDictionary han;

  private ChineseNameIndex(Map<String, String> latin) {
    this.latin = Map.copyOf(latin);
    this.han =
        new LongestMatchDictionary(
            latin.keySet().stream().filter(name -> name.length() > 1).collect(Collectors.toSet()));
  }

  /** Returns these names with those of more entries, which don't win over them. */
  ChineseNameIndex with(Map<String, List<String>> entries) {
    Map<String, String> all = new HashMap<>(latin);
    entries.forEach(
        (name, words) -> {
          if (Character.isUpperCase(name.codePointAt(0))) {
            words.stream()
                .filter(word -> word.length() > 1)
                .forEach(word -> all.putIfAbsent(word, name));
          }
        });
    return new ChineseNameIndex(all);
  }

  /** Tells whether a Chinese name is a country's. */
  public static boolean isCountry(String han) {
    return OF_COUNTRIES.latin.containsKey(han);
  }

  /** Returns a name in Latin letters, or nothing where it is not known. */
  public Optional<String> latin(String han) {
    return Optional.ofNullable(latin.get(han));
  }

  /** Returns the longest known name that begins at a character, or nothing. */
  public Optional<String> at(String text, int start) {
    return han.at(text, start);
  }
}
