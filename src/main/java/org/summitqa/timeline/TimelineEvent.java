package org.summitqa.timeline;

import java.time.LocalDate;
import java.util.List;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;

/**
 * An event with those who tell of it.
 *
 * @param start the first day that it may have been
 * @param end the last one, inclusive
 * @param precision how exactly that is told
 * @param sources one sentence of each article that tells of it, numbered from 1 within the event,
 *     the best told first; at least one
 */
public record TimelineEvent(
    LocalDate start, LocalDate end, Precision precision, List<Citation> sources) {
  /** Checks that somebody tells of it. */
  public TimelineEvent {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("An event needs a source: " + start);
    }
  }

  static TimelineEvent of(EventTime time, List<Citation> sources) {
    return new TimelineEvent(time.start(), time.end(), time.precision(), sources);
  }
}
