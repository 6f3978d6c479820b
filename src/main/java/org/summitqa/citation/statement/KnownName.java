package org.summitqa.citation.statement;

import java.util.List;
import java.util.Set;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;

/**
 * A name in a Chinese text that the lexicon knows.
 *
 * @param text the name
 * @param aliases what else it is in Chinese, and itself
 */
public record KnownName(String text, Set<String> aliases) {
  /** Returns the longest names in a folded Chinese text; none in an English one. */
  public static List<KnownName> in(String text, BilingualDictionary lexicon) {
    if (Language.of(text) != Language.ZH) {
      return List.of();
    }
    return lexicon.chineseNamesIn(text).stream()
        .map(name -> new KnownName(name, lexicon.chineseNames().getOrDefault(name, Set.of())))
        .toList();
  }

  public boolean isIn(String other) {
    return other.contains(text);
  }
}
