package org.summitqa.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;

/**
 * The days that a passage tells of, and that of its publication.
 *
 * @param published the day of publication; null where unknown
 * @param events the times of its sentences
 */
public record EventDays(@Nullable LocalDate published, List<EventTime> events) {
  /** Copies the times. */
  public EventDays {
    events = List.copyOf(events);
  }
}
