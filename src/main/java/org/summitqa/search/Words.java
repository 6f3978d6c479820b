package org.summitqa.search;

import java.util.List;

/** What the index's terms for a folded word are. */
final class Words {
  private Words() {}

  /** Tells whether a word has no Han character at its beginning. */
  static boolean isLatin(String word) {
    return !Character.isIdeographic(word.codePointAt(0));
  }

  /** Returns the term of one Latin word, or the word itself where it is cut into several. */
  static String stem(String word) {
    List<Analysis.Term> terms = Analysis.termsOfFolded(Analysis.BIGRAMS, word);
    return terms.size() == 1 ? terms.getFirst().text() : word;
  }

  /** Returns the terms that {@link Fields#BIGRAMS} holds for a word, in order. */
  static List<String> terms(String word) {
    return Analysis.termsOfFolded(Analysis.BIGRAMS, word).stream()
        .map(Analysis.Term::text)
        .toList();
  }
}
