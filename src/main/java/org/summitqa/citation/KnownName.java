package org.summitqa.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitqa.corpus.Language;
import org.summitqa.search.Lexicon;

/**
 * A name in a Chinese text that the lexicon knows.
 *
 * @param text the name
 * @param aliases what else it is in Chinese, and itself
 */
record KnownName(String text, Set<String> aliases) {
  /** Returns the longest names in a folded Chinese text; none in an English one. */
  static List<KnownName> in(String text, Lexicon lexicon) {
    List<KnownName> names = new ArrayList<>();
    if (Language.of(text) == Language.ZH) {
      for (Map.Entry<String, Set<String>> name : lexicon.chineseNames().entrySet()) {
        if (text.contains(name.getKey())) {
          names.add(new KnownName(name.getKey(), name.getValue()));
        }
      }
    }
    return names.stream().filter(name -> names.stream().noneMatch(name::isPartOf)).toList();
  }

  private boolean isPartOf(KnownName other) {
    return other.text.length() > text.length() && other.text.contains(text);
  }

  boolean isIn(String other) {
    return other.contains(text);
  }
}
