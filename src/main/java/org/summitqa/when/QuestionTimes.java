package org.summitqa.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Span;
import org.summitqa.when.Reading.Read;

/**
 * Finds the times that a question asks about. The year in a name (2024年大选, the 2024 election) is
 * one of them, unlike in an article: whoever asks wants that one.
 */
public final class QuestionTimes {
  private QuestionTimes() {}

  /**
   * Returns the times in order.
   *
   * @param question the question, in Chinese or English
   * @param today the reader's day, from which 去年 and "last month" count
   */
  public static List<TimeExpression> of(String question, LocalDate today) {
    List<TimeExpression> times = new ArrayList<>();
    for (Read one : new Reading(zone -> today).of(TimeText.fold(question), Told.NOTHING)) {
      EventTime time = one.time();
      if (time != null) {
        times.add(new TimeExpression(new Span(one.span().start(), one.span().end()), time));
      }
    }
    return List.copyOf(times);
  }
}
