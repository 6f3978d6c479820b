package org.summitqa.search;

import java.util.List;

/**
 * Something that a text which answers a question should hold.
 *
 * @param alternatives folded words that mean it, best first, at least one; for a word of the
 *     corpus's own language there is one, for a word of another language its translations
 * @param importance how much it counts beside other terms of equal rarity, above 0
 */
record QuestionTerm(List<String> alternatives, double importance) {
  /** Checks that there is something to look for. */
  QuestionTerm {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("A term needs a word");
    }
  }

  /**
   * Returns what finding an alternative counts: 1 for the first, less for each that follows, since
   * translations are ordered by how likely they are meant; see {@link Lexicon}.
   *
   * @param place the alternative's place, from 0
   */
  static double share(int place) {
    return 1 / (1 + Math.max(0, place - 1) / 2.0);
  }
}
