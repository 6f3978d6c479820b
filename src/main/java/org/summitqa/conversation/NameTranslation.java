package org.summitqa.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;

/** Writes a name of one language's questions as the other's have it, where the lexicon knows it. */
final class NameTranslation {
  private static final Map<String, String> GROUPS = groups(Language.ZH);
  private static final Map<String, String> CHINESE_GROUPS = groups(Language.EN);

  private final BilingualDictionary lexicon;

  NameTranslation(BilingualDictionary lexicon) {
    this.lexicon = lexicon;
  }

  private static Map<String, String> groups(Language language) {
    return Vocabulary.of(language, "groups").entries().stream()
        .collect(Collectors.toMap(Vocabulary.Entry::word, Vocabulary.Entry::value));
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
