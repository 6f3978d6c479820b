package org.summitqa.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitqa.lexicon.BilingualDictionary;

/** Writes a name of one language's questions as the other's have it, where the lexicon knows it. */
final class NameTranslation {
  private static final Map<String, String> GROUPS =
      Map.of(
          "双方", "the two sides",
          "两国", "the two countries",
          "两国元首", "the two presidents",
          "两国领导人", "the two leaders",
          "中美", "China and the US",
          "中方", "China",
          "美方", "the US");
  private static final Map<String, String> CHINESE_GROUPS =
      Map.of(
          "the two sides", "双方",
          "both sides", "双方",
          "the two countries", "两国",
          "both countries", "两国",
          "the two leaders", "两国领导人",
          "both leaders", "两国领导人",
          "the two presidents", "两国元首",
          "the presidents", "两国元首");

  private final BilingualDictionary lexicon;

  NameTranslation(BilingualDictionary lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a name in Chinese, or as it is. */
  String toChinese(String name) {
    String group = CHINESE_GROUPS.get(name.toLowerCase(Locale.ROOT));
    return group == null ? eachToChinese(name) : group;
  }

  /** Returns a name in English, or as it is. */
  String toEnglish(String name) {
    if (!hasHan(name)) {
      return name;
    }
    String group = GROUPS.get(name);
    if (group != null) {
      return group;
    }
    return Arrays.stream(name.split("[和与跟、]| and |, ", -1))
        .map(one -> lexicon.hanNames().latin(one).orElse(one))
        .collect(Collectors.joining(" and "));
  }

  private String eachToChinese(String names) {
    return Arrays.stream(names.split("[和与跟、]| and |, ", -1))
        .map(this::oneToChinese)
        .collect(Collectors.joining("和"));
  }

  private String oneToChinese(String name) {
    // Chinese text has these in Latin letters, too, and the lexicon a namesake: 抖音 for TikTok.
    if (hasHan(name) || EnglishMentions.isAcronym(name)) {
      return name;
    }
    return lexicon.concepts(name).stream()
        .filter(concept -> concept.source().equalsIgnoreCase(name))
        .map(concept -> concept.chinese().getFirst())
        .filter(NameTranslation::hasHan)
        .findFirst()
        .orElse(name);
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
