package org.summitqa.search.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.EventTime;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.temporal.EventRelation;
import org.summitqa.temporal.QuestionTimes;
import org.summitqa.temporal.TimeExpression;
import org.summitqa.text.FoldedText;

/**
 * Reads the time that a question asks about.
 *
 * <p>上个月 and "last year" count from the reader's day, which is that of the service's clock. They do
 * so over an archive as well, whose newest article is years old: a reader who means the archive's
 * time says which, and where nothing tells of the time asked for, nothing is preferred and the
 * question is searched as if it had none.
 */
@Component
public final class TimeConstraintParser {
  private final Clock clock;

  public TimeConstraintParser(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns the time.
   *
   * @param question the question
   * @param dates finds when an event was that the question names
   */
  public TimeConstraint of(String question, Function<String, Optional<EventTime>> dates) {
    LocalDate today = LocalDate.now(clock);
    List<EventTime> times =
        QuestionTimes.of(question, today).stream().map(TimeExpression::time).toList();
    return EventRelation.of(FoldedText.of(question))
        .flatMap(relation -> beside(relation, times, dates))
        .orElseGet(() -> TimeConstraint.of(times));
  }

  private static Optional<TimeConstraint> beside(
      EventRelation relation, List<EventTime> times, Function<String, Optional<EventTime>> dates) {
    // The time in 2023年11月的会晤后 is the event's.
    Optional<EventTime> event =
        times.isEmpty() ? dates.apply(relation.event()) : Optional.of(times.getFirst());
    return event.map(
        time ->
            relation.after() ? new TimeConstraint.After(time) : new TimeConstraint.Before(time));
  }
}
