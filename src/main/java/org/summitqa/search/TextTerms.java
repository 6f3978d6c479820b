package org.summitqa.search;

import java.util.HashSet;
import java.util.Set;
import org.summitqa.corpus.TextFolding;

/**
 * A text made ready to be asked whether it holds a term.
 *
 * @param folded the folded text
 * @param terms its character pairs and Latin words
 */
record TextTerms(String folded, Set<String> terms) {
  static TextTerms of(String text) {
    String folded = TextFolding.fold(text);
    Set<String> terms = new HashSet<>();
    for (Analysis.Term term : Analysis.termsOfFolded(Analysis.BIGRAMS, folded)) {
      terms.add(term.text());
    }
    return new TextTerms(folded, terms);
  }

  /** Returns this text with another behind it. */
  TextTerms plus(TextTerms other) {
    Set<String> all = new HashSet<>(terms);
    all.addAll(other.terms);
    return new TextTerms(folded + "\n" + other.folded, all);
  }

  /** Returns how well the text holds a term, by the best alternative that stands in it, 0 to 1. */
  double hold(QuestionTerm term) {
    for (int place = 0; place < term.alternatives().size(); place++) {
      if (holds(term.alternatives().get(place))) {
        return QuestionTerm.share(place);
      }
    }
    return 0;
  }

  /** A Latin word may not be found inside of another; a phrase hardly is. */
  private boolean holds(QuestionTerm.Alternative alternative) {
    boolean oneLatinWord = alternative.isLatin() && alternative.terms().size() == 1;
    return oneLatinWord
        ? terms.contains(alternative.terms().getFirst())
        : folded.contains(alternative.word());
  }
}
