package org.summitqa.evaluation;

import java.util.List;

/**
 * How good answers and citations are. A refusal holds no answer.
 *
 * @param quotesHoldAnswer share of answerable questions with a gold answer whose cited quotes hold
 *     it
 * @param answerHoldsAnswer share of the same questions whose answer's own words hold it
 * @param citationsOfGold share of citations whose article is gold, in answers to questions of which
 *     the gold articles are known
 * @param exactCitations share of all quotes shown that are what their article says there; must be 1
 */
public record AnswerQuality(
    Mean quotesHoldAnswer, Mean answerHoldsAnswer, Mean citationsOfGold, Mean exactCitations) {
  static AnswerQuality of(List<QuestionResult> results) {
    List<QuestionResult> withAnswer =
        results.stream().filter(r -> !r.fixture().answers().isEmpty()).toList();
    List<Boolean> gold =
        results.stream()
            .filter(r -> !r.fixture().articles().isEmpty())
            .flatMap(r -> r.answer().citations().stream().map(r::isGold))
            .toList();
    return new AnswerQuality(
        Mean.share(withAnswer, QuestionResult::quotesHoldAnswer),
        Mean.share(withAnswer, QuestionResult::answerHoldsAnswer),
        Mean.share(gold, is -> is),
        Mean.share(results.stream().flatMap(r -> r.exactness().stream()).toList(), is -> is));
  }
}
