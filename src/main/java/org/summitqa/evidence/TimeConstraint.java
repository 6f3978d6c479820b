package org.summitqa.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;

/**
 * The time that a question asks about. What tells of it is preferred; nothing is left out for
 * telling of another.
 */
public sealed interface TimeConstraint {
  /** What counts a text from a publication at the time, whose sentences tell of no time. */
  double PUBLISHED_WEIGHT = 0.3;

  /** What counts a time that is neither within the one asked for nor around it, but meets it. */
  double MEETING_WEIGHT = 0.5;

  /** Returns that there is no time. */
  static TimeConstraint none() {
    return new None();
  }

  /** Returns times that are asked about themselves; of none, that there is no time. */
  static TimeConstraint of(List<EventTime> times) {
    return times.isEmpty() ? none() : new Within(times);
  }

  /** Tells whether the question asks about no time. */
  default boolean isEmpty() {
    return false;
  }

  /**
   * Tells how well the time of an event meets the one asked for: 1 where it is within, less the
   * wider it is around, 0 where it is another.
   */
  double matchTime(EventTime event);

  /** Tells whether a text that was published on a day may tell of the time as of the present. */
  boolean isPublishedThen(LocalDate day);

  /** Tells how well the time of an event meets the one asked for, 0 to 1; 0 where it is unknown. */
  default double match(@Nullable EventTime event) {
    return event == null ? 0 : matchTime(event);
  }

  /** Tells how well a passage meets it: as its best sentence, or a little by its publication. */
  default double match(EventDays passage) {
    double told = passage.events().stream().mapToDouble(this::matchTime).max().orElse(0);
    LocalDate published = passage.published();
    return Math.max(told, published != null && isPublishedThen(published) ? PUBLISHED_WEIGHT : 0);
  }

  /** No time. */
  record None() implements TimeConstraint {
    @Override
    public boolean isEmpty() {
      return true;
    }

    @Override
    public double matchTime(EventTime event) {
      return 0;
    }

    @Override
    public boolean isPublishedThen(LocalDate day) {
      return false;
    }
  }

  /**
   * Times that are asked about themselves.
   *
   * @param times each as a span of days; one or more
   */
  record Within(List<EventTime> times) implements TimeConstraint {
    /** Copies the times. */
    public Within {
      times = List.copyOf(times);
    }

    @Override
    public double matchTime(EventTime event) {
      return times.stream().mapToDouble(asked -> match(asked, event)).max().orElse(0);
    }

    private static double match(EventTime asked, EventTime event) {
      if (asked.contains(event)) {
        return 1;
      }
      if (event.contains(asked)) {
        return Math.pow((double) asked.days() / event.days(), 0.25);
      }
      return asked.meets(event) ? MEETING_WEIGHT : 0;
    }

    @Override
    public boolean isPublishedThen(LocalDate day) {
      return times.stream()
          .anyMatch(time -> !day.isBefore(time.start()) && !day.isAfter(time.end().plusDays(1)));
    }
  }

  /**
   * What was before an event, which is itself not asked for but near.
   *
   * @param event the time of the event
   */
  record Before(EventTime event) implements TimeConstraint {
    @Override
    public double matchTime(EventTime other) {
      boolean begins = other.start().isBefore(event.start());
      return begins && other.end().isBefore(event.start())
          ? 1
          : begins || event.meets(other) ? MEETING_WEIGHT : 0;
    }

    @Override
    public boolean isPublishedThen(LocalDate day) {
      return !day.isAfter(event.start());
    }
  }

  /**
   * What was after an event, which is itself not asked for but near.
   *
   * @param event the time of the event
   */
  record After(EventTime event) implements TimeConstraint {
    @Override
    public double matchTime(EventTime other) {
      boolean ends = other.end().isAfter(event.end());
      return ends && other.start().isAfter(event.end())
          ? 1
          : ends || event.meets(other) ? MEETING_WEIGHT : 0;
    }

    @Override
    public boolean isPublishedThen(LocalDate day) {
      return day.isAfter(event.end());
    }
  }
}
