package org.summitqa.language;

import java.util.Set;
import org.summitqa.text.Language;

/**
 * Chinese words of one character that bind others together: particles, prepositions, conjunctions.
 */
public final class FunctionWords {
  private static final Set<String> CHINESE =
      Set.copyOf(Vocabulary.of(Language.ZH, "function-words").words());

  private FunctionWords() {}

  /** Tells whether a word, folded, is one of them. */
  public static boolean contains(String word) {
    return CHINESE.contains(word);
  }
}
