package org.summitqa.timeline;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two sentences say in the same words, whatever they say of time. */
final class Likeness {
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9０-９一二三四五六七八九十]+[年月日号]|[去今前明]年|[周週][一二三四五六日]|星期.|当地时间|北京时间|美西时间|上午|下午|晚上");

  private Likeness() {}

  /**
   * Returns the share of the shorter sentence's pairs of letters that the other has too, 0 to 1.
   */
  static double of(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int smaller = Math.min(pairs.size(), others.size());
    pairs.retainAll(others);
    return smaller == 0 ? 0 : (double) pairs.size() / smaller;
  }

  private static Set<String> pairs(String sentence) {
    int[] letters =
        TIME.matcher(sentence)
            .replaceAll(" ")
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .toArray();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }
}
