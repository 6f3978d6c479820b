package org.summitqa.evaluation.record;

import java.util.List;
import java.util.Optional;
import org.summitqa.ask.Answer;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.grade.Judgement;
import org.summitqa.explain.Explanation;

/**
 * What became of one fixture.
 *
 * @param fixture the fixture
 * @param answer what the pipeline answered; nothing where it threw
 * @param explanation why it answered so; nothing where it does not say
 * @param record the same as facts
 * @param millis how long the answer took, in milliseconds; NaN where there is none
 * @param found the first articles that the search found, best first
 * @param judgement what the model said of it; nothing where it was not asked
 */
public record QuestionResult(
    Fixture fixture,
    Optional<Answer> answer,
    Optional<Explanation> explanation,
    QuestionRecord record,
    double millis,
    List<FoundArticle> found,
    Optional<Judgement> judgement) {
  /** Copies the list. */
  public QuestionResult {
    found = List.copyOf(found);
  }

  /** Tells whether the pipeline threw. */
  public boolean failed() {
    return record.outcome() == Outcome.FAILED;
  }

  public QuestionResult judged(Judgement judge) {
    return new QuestionResult(
        fixture, answer, explanation, record, millis, found, Optional.of(judge));
  }

  public TimedRecord measured() {
    return new TimedRecord(record, millis);
  }
}
