package org.summitqa.search.question;

import java.util.HashSet;
import java.util.Set;
import org.summitqa.language.Analysis;
import org.summitqa.text.TextFolding;

/**
 * A text made ready to be asked whether it holds a term.
 *
 * @param folded the folded text
 * @param searchable the folded text with its numbers in figures
 * @param terms its character pairs and Latin words
 */
public record TextTerms(String folded, String searchable, Set<String> terms) {
  public static TextTerms of(String text) {
    String folded = TextFolding.fold(text);
    String searchable = Analysis.searchable(folded);
    Set<String> terms = new HashSet<>();
    for (Analysis.Term term : Analysis.termsOfFolded(Analysis.BIGRAMS, searchable)) {
      terms.add(term.text());
    }
    return new TextTerms(folded, searchable, terms);
  }

  /** Returns this text with another behind it. */
  public TextTerms plus(TextTerms other) {
    Set<String> all = new HashSet<>(terms);
    all.addAll(other.terms);
    return new TextTerms(folded + "\n" + other.folded, searchable + "\n" + other.searchable, all);
  }

  /** Returns how well the text holds a term, by the best alternative that stands in it, 0 to 1. */
  public double hold(QuestionTerm term) {
    for (int place = 0; place < term.alternatives().size(); place++) {
      if (holds(term.alternatives().get(place))) {
        return QuestionTerm.share(place);
      }
    }
    return 0;
  }

  /** Tells whether the text holds some characters; figures may not be found inside of others. */
  boolean holds(String searchable) {
    int at = this.searchable.indexOf(searchable);
    while (at >= 0 && isWithinFigures(at, at + searchable.length())) {
      at = this.searchable.indexOf(searchable, at + 1);
    }
    return at >= 0;
  }

  private boolean isWithinFigures(int start, int end) {
    return (start > 0 && isFigure(start - 1) && isFigure(start))
        || (end < searchable.length() && isFigure(end - 1) && isFigure(end));
  }

  private boolean isFigure(int place) {
    char one = searchable.charAt(place);
    return one >= '0' && one <= '9';
  }

  /** A Latin word may not be found inside of another; a phrase hardly is. */
  private boolean holds(QuestionTerm.Alternative alternative) {
    boolean oneLatinWord = alternative.isLatin() && alternative.terms().size() == 1;
    return oneLatinWord
        ? terms.contains(alternative.terms().getFirst())
        : holds(alternative.word());
  }
}
