package org.summitqa.evaluation;

import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.Declining.Case;

/**
 * All figures over some questions.
 *
 * @param counts how many questions of which kind
 * @param retrieval how well articles are found, by ranking: {@code fused}, then each leg
 * @param answers how good answers and citations are
 * @param declining how well refusals are chosen
 * @param milliseconds how long whole answers take
 */
public record Scores(
    Counts counts,
    Map<String, Retrieval> retrieval,
    AnswerQuality answers,
    Declining declining,
    Latency milliseconds) {
  /**
   * How many questions of which kind.
   *
   * @param questions all of them
   * @param answerable those that the corpus answers
   * @param answered those that were answered; the others were declined
   * @param right those with the right outcome
   */
  public record Counts(int questions, int answerable, int answered, int right) {}

  static Scores of(List<QuestionResult> results) {
    List<Case> cases =
        results.stream().map(r -> new Case(r.fixture().answerable(), r.declined())).toList();
    return new Scores(
        counts(results),
        Retrieval.byRanking(results),
        AnswerQuality.of(results),
        Declining.of(cases),
        Latency.of(results.stream().map(QuestionResult::millis).toList()));
  }

  private static Counts counts(List<QuestionResult> results) {
    return new Counts(
        results.size(),
        (int) results.stream().filter(r -> r.fixture().answerable()).count(),
        (int) results.stream().filter(r -> !r.declined()).count(),
        (int) results.stream().filter(QuestionResult::isRight).count());
  }
}
