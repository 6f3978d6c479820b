package org.summitqa.search;

import java.util.HashSet;
import java.util.Set;

/**
 * A text made ready to be asked whether it holds a term.
 *
 * @param folded the folded text
 * @param terms its character pairs and Latin words
 */
record TextTerms(String folded, Set<String> terms) {
  static TextTerms of(String text) {
    return new TextTerms(
        TextFolding.fold(text), new HashSet<>(Analysis.terms(Analysis.BIGRAMS, text)));
  }

  /** Tells whether one of the term's alternatives stands in the text. */
  boolean hold(QuestionTerm term) {
    for (String alternative : term.alternatives()) {
      boolean holds =
          Character.isIdeographic(alternative.codePointAt(0))
              ? folded.contains(alternative)
              : terms.contains(alternative);
      if (holds) {
        return true;
      }
    }
    return false;
  }
}
