package org.summitqa.extract;

import java.util.HashSet;
import java.util.Set;

/** How much two sentences have in common. */
final class Overlap {
  private Overlap() {}

  /**
   * Returns the share of the shorter sentence's character pairs that the other has too, 0 to 1
   * (overlap coefficient). Punctuation and white space do not count.
   */
  static double of(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int smaller = Math.min(pairs.size(), others.size());
    pairs.retainAll(others);
    return smaller == 0 ? 0 : (double) pairs.size() / smaller;
  }

  private static Set<String> pairs(String sentence) {
    int[] letters = sentence.codePoints().filter(Character::isLetterOrDigit).toArray();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }
}
