package org.summitqa.temporal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;

/**
 * What an article told of time so far.
 *
 * @param time the time told last; null where none was
 * @param day the last day that was told, whatever was told since; null where none was
 */
record MentionedTime(@Nullable EventTime time, @Nullable LocalDate day) {
  static final MentionedTime NOTHING = new MentionedTime(null, null);

  /** Returns what was told when another time is; this where the time is unknown. */
  MentionedTime then(@Nullable EventTime next) {
    if (next == null) {
      return this;
    }
    boolean days = next.precision().compareTo(Precision.DAYS) <= 0;
    return new MentionedTime(next, days ? next.end() : day);
  }
}
