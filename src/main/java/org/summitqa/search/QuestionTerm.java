package org.summitqa.search;

import java.util.List;

/**
 * Something that a text which answers a question should hold.
 *
 * @param alternatives folded terms that are as good as each other; for a word of the corpus's own
 *     language there is one, for a word of another language its translations
 * @param importance how much it counts beside other terms of equal rarity, above 0
 */
record QuestionTerm(List<String> alternatives, double importance) {
  /** Copies the alternatives. */
  QuestionTerm {
    alternatives = List.copyOf(alternatives);
  }
}
