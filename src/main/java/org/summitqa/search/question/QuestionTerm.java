package org.summitqa.search.question;

import java.util.List;
import org.summitqa.index.Fields;
import org.summitqa.language.Analysis;
import org.summitqa.lexicon.BilingualDictionary;

/**
 * Something that a text which answers a question should hold.
 *
 * @param alternatives words that mean it, best first, at least one; for a word of the corpus's own
 *     language there is one, for a word of another language its translations
 * @param importance how much it counts beside other terms of equal rarity, above 0
 */
public record QuestionTerm(List<Alternative> alternatives, double importance) {
  /** Checks that there is something to look for. */
  public QuestionTerm {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("A term needs a word");
    }
  }

  /** Returns the term of words that are folded; of a number, two ways of writing it are one. */
  static QuestionTerm of(List<String> words, double importance) {
    return new QuestionTerm(
        words.stream().map(Analysis::searchable).distinct().map(Alternative::of).toList(),
        importance);
  }

  /**
   * Returns what finding an alternative counts: 1 for the first two, less for each that follows,
   * since translations are ordered by how likely they are meant; see {@link BilingualDictionary}.
   *
   * @param place the alternative's place, from 0
   */
  public static double share(int place) {
    return 1 / (1 + Math.max(0, place - 1) / 2.0);
  }

  /**
   * A word that means the term.
   *
   * @param word the word, folded, a number in figures
   * @param terms what {@link Fields#BIGRAMS} holds for it, in order
   */
  public record Alternative(String word, List<String> terms) {
    /** Copies the terms. */
    public Alternative {
      terms = List.copyOf(terms);
    }

    static Alternative of(String word) {
      return new Alternative(
          word,
          Analysis.termsOfFolded(Analysis.BIGRAMS, word).stream()
              .map(Analysis.Term::text)
              .toList());
    }

    /** Tells whether the word begins with another script than Han. */
    boolean isLatin() {
      return !Character.isIdeographic(word.codePointAt(0));
    }
  }
}
