package org.summitqa.citation.statement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;

/** English words that carry meaning, cut to what inflection leaves alone. */
public final class EnglishWords {
  private static final int STEM = 5;
  private static final Set<String> STOP =
      Set.copyOf(Vocabulary.of(Language.EN, "function-words").section("statement").words());

  private EnglishWords() {}

  /** Returns the stems of the words that are no stop words: the first five letters. */
  public static Set<String> content(Collection<String> words) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : words) {
      if (!STOP.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  public static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.length() <= STEM ? bare : bare.substring(0, STEM);
  }
}
