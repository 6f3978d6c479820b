package org.summitqa.search.query;

import java.util.List;
import java.util.function.Predicate;
import org.summitqa.evidence.QuestionAnalysis;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.language.AnswerType;
import org.summitqa.search.question.RequestedSpeaker;
import org.summitqa.search.question.TermCoverage;
import org.summitqa.search.question.TextTerms;

/**
 * A question as it was read, once, for all that searches, ranks and judges by it.
 *
 * @param text what is searched for
 * @param analysis how it was read
 * @param coverage tells how much of it texts hold
 * @param speaker whose words it asks for
 * @param entities its numbers and names, each as what tells whether a text has it
 * @param time which passages are preferred; {@link TimeConstraint#none} also where the time that it
 *     asks about is left aside
 */
public record SearchQuery(
    SearchText text,
    QuestionAnalysis analysis,
    TermCoverage coverage,
    RequestedSpeaker speaker,
    List<Predicate<TextTerms>> entities,
    TimeConstraint time) {
  /** Copies the list. */
  public SearchQuery {
    entities = List.copyOf(entities);
  }

  /** Returns what is asked for. */
  public AnswerType type() {
    return analysis.type();
  }

  /** Returns the same preferring passages of another time. */
  public SearchQuery at(TimeConstraint other) {
    return new SearchQuery(text, analysis, coverage, speaker, entities, other);
  }

  /**
   * Tells how much of the question a text holds: the share of its terms that are found in it, each
   * weighted by its rarity in the corpus, 0 to 1. Words that only ask count for nothing; those of
   * an English question are looked for in Chinese as well.
   */
  public double covers(String passage) {
    return coverage.of(TextTerms.of(passage));
  }
}
