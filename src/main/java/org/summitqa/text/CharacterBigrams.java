package org.summitqa.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The pairs of neighbouring characters (code points) of a text, by which texts are compared without
 * knowing their words. {@link SetSimilarity} says how much two sets of them have in common. Texts
 * are folded before; a pair never spans what it is not made of.
 */
public final class CharacterBigrams {
  private CharacterBigrams() {}

  /**
   * Returns every two neighbouring Han characters.
   *
   * @return in order of appearance, each once; the set is the caller's own
   */
  public static Set<String> ofHan(String text) {
    return of(text, c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /**
   * Returns every two neighbouring letters or digits, of any script.
   *
   * @return in order of appearance, each once; the set is the caller's own
   */
  public static Set<String> ofLetters(String text) {
    return of(text, Character::isLetterOrDigit);
  }

  private static Set<String> of(String text, IntPredicate counts) {
    Set<String> bigrams = new LinkedHashSet<>();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i + 1 < characters.length; i++) {
      if (counts.test(characters[i]) && counts.test(characters[i + 1])) {
        bigrams.add(new String(characters, i, 2));
      }
    }
    return bigrams;
  }
}
