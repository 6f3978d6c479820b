package org.summitqa.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;

/**
 * The times that a question asks about. What tells of them is preferred; nothing is left out for
 * telling of another.
 *
 * @param times each as a span of days; none where the question has no time
 * @param beside the event before or after which something is asked for, which is not asked for
 *     itself but near; null where there is none
 */
public record TimeConstraint(List<EventTime> times, @Nullable EventTime beside) {
  /** Of a question without a time. */
  public static final TimeConstraint NONE = of(List.of());

  /** What counts a text from a publication at the time, whose sentences tell of no time. */
  private static final double PUBLISHED = 0.3;

  /** What counts a time that is neither within the one asked for nor around it, but meets it. */
  private static final double MET = 0.5;

  /** Returns times that are asked about themselves. */
  public static TimeConstraint of(List<EventTime> times) {
    return new TimeConstraint(times, null);
  }

  /** Copies the times. */
  public TimeConstraint {
    times = List.copyOf(times);
  }

  /** Tells whether the question asks about no time. */
  public boolean isEmpty() {
    return times.isEmpty();
  }

  /**
   * Tells how well the time of an event meets the one asked for: 1 where it is within, less the
   * wider it is around, 0 where it is another or unknown.
   */
  public double match(@Nullable EventTime event) {
    if (event == null) {
      return 0;
    }
    double met = beside != null && beside.meets(event) ? MET : 0;
    return Math.max(met, times.stream().mapToDouble(asked -> match(asked, event)).max().orElse(0));
  }

  /** Tells how well a passage meets it: as its best sentence, or a little by its publication. */
  public double match(EventDays passage) {
    double told = passage.events().stream().mapToDouble(this::match).max().orElse(0);
    return Math.max(told, isPublishedThen(passage) ? PUBLISHED : 0);
  }

  private boolean isPublishedThen(EventDays passage) {
    return passage.published() != null
        && times.stream()
            .anyMatch(
                time ->
                    !passage.published().isBefore(time.start())
                        && !passage.published().isAfter(time.end().plusDays(1)));
  }

  private static double match(EventTime asked, EventTime event) {
    if (asked.contains(event)) {
      return 1;
    }
    if (event.contains(asked)) {
      return Math.pow((double) asked.days() / event.days(), 0.25);
    }
    return asked.meets(event) ? MET : 0;
  }
}
