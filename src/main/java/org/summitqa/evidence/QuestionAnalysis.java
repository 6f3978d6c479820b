package org.summitqa.evidence;

import java.util.List;
import java.util.Optional;
import org.summitqa.language.AnswerType;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/**
 * How a question was read before it was searched.
 *
 * @param text the question
 * @param language by which the ways of searching were chosen
 * @param type what it asks for
 * @param names the names in it that are known, and in Chinese its Latin words, as it has them
 * @param speaker the words that name whose words are asked for; nothing where none are
 * @param time the time that it asks about
 * @param terms what a passage that answers should hold, in order of appearance
 */
public record QuestionAnalysis(
    FoldedText text,
    Language language,
    AnswerType type,
    List<String> names,
    Optional<String> speaker,
    TimeConstraint time,
    List<Term> terms) {
  /** Copies the lists. */
  public QuestionAnalysis {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
  }

  /**
   * Something that a passage should hold.
   *
   * @param words words that mean it, folded, the likeliest first, at most four; of a Chinese
   *     question one, a character pair
   * @param weight its part of the whole question, 0 to 1
   */
  public record Term(List<String> words, double weight) {
    /** Copies the words. */
    public Term {
      words = List.copyOf(words);
    }
  }
}
