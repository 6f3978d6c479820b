package org.summitqa.evaluation.record;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.grade.AnswerMatchResult;
import org.summitqa.evaluation.grade.GoldRanks;
import org.summitqa.evaluation.metrics.Support;
import org.summitqa.text.Language;

/**
 * What came of one question, as facts from which every figure is computed. A report holds these, so
 * that a later run can be compared with it by any metric, also one that was thought of later.
 *
 * @param id the fixture's id
 * @param question the fixture's question
 * @param language its language
 * @param kinds what it asks for, such as {@code when}; {@code follow-up} where there is a history
 * @param answerable whether the corpus holds an answer
 * @param outcome what came of it
 * @param right whether that is right, as far as the fixture can tell
 * @param confidence how surely the corpus answers, as the service said, 0 to 1; null where it
 *     failed
 * @param answer the answer's text with its citation marks; the reason where it failed
 * @param citations what is cited, by number from 1
 * @param found where the search found the gold
 * @param match how far the answer is the gold answer; null where none was written down
 * @param support how far the citations support the answer
 * @param quotes how many quotes were shown, those of a refusal's passages included
 * @param exact how many of them are what their article says there
 */
public record QuestionRecord(
    String id,
    String question,
    Language language,
    List<String> kinds,
    boolean answerable,
    Outcome outcome,
    boolean right,
    @Nullable Double confidence,
    String answer,
    List<CitedQuote> citations,
    GoldRanks found,
    @Nullable AnswerMatchResult match,
    Support support,
    int quotes,
    int exact) {
  /** Copies the lists. */
  public QuestionRecord {
    kinds = List.copyOf(kinds);
    citations = List.copyOf(citations);
  }

  public boolean declined() {
    return outcome == Outcome.DECLINED;
  }

  public boolean answered() {
    return outcome == Outcome.ANSWERED;
  }

  /** Returns the rank of the first gold article, from 1. */
  public OptionalInt goldRank() {
    return found.goldRank();
  }
}
