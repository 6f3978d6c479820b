package org.summitqa.evaluation;

import java.util.List;
import java.util.Map;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.corpus.Language;

/**
 * What became of one fixture.
 *
 * @param fixture the fixture
 * @param answer what the pipeline answered
 * @param millis how long that took, in milliseconds
 * @param rankings the articles found, best first, by the name of the ranking
 * @param exactness for every quote shown, of citations and of a refusal's passages alike, whether
 *     it is what its article says there
 */
public record QuestionResult(
    Fixture fixture,
    Answer answer,
    double millis,
    Map<String, List<String>> rankings,
    List<Boolean> exactness) {
  /** Copies the collections. */
  public QuestionResult {
    rankings = Map.copyOf(rankings);
    exactness = List.copyOf(exactness);
  }

  boolean declined() {
    return answer.status() == Status.DECLINED;
  }

  /** Returns the language by which the search chose its legs. */
  Language searchedIn() {
    return Language.of(answer.question());
  }

  List<String> quotes() {
    return answer.citations().stream().map(Citation::quote).toList();
  }

  boolean quotesHoldAnswer() {
    return AnswerMatch.holds(quotes(), fixture.answers());
  }

  /** Looks at the sentences, since the whole text has citation marks between them. */
  boolean answerHoldsAnswer() {
    return AnswerMatch.holds(
        answer.sentences().stream().map(VerifiedSentence::text).toList(), fixture.answers());
  }

  boolean isGold(Citation citation) {
    return fixture.articles().contains(citation.articleId());
  }

  /**
   * Tells whether the answer is right as far as the fixture can tell: declined where nothing
   * answers; else answered, with the gold answer in a cited quote or, where none is written down, a
   * gold article cited.
   */
  boolean isRight() {
    if (declined() || !fixture.answerable()) {
      return declined() && !fixture.answerable();
    }
    if (!fixture.answers().isEmpty()) {
      return quotesHoldAnswer();
    }
    return fixture.articles().isEmpty() || answer.citations().stream().anyMatch(this::isGold);
  }
}
