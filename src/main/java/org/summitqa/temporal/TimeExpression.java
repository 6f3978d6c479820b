package org.summitqa.temporal;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.EventTime;
import org.summitqa.temporal.TemporalTagger.TimeMention;
import org.summitqa.text.Span;

/**
 * Words that tell a time.
 *
 * @param span where they stand in the text that was read
 * @param time what they tell
 */
public record TimeExpression(Span span, EventTime time) {
  /** Returns what was read that has a time. */
  static List<TimeExpression> of(List<TimeMention> read) {
    List<TimeExpression> times = new ArrayList<>();
    for (TimeMention one : read) {
      EventTime time = one.time();
      if (time != null) {
        times.add(new TimeExpression(one.span(), time));
      }
    }
    return List.copyOf(times);
  }
}
