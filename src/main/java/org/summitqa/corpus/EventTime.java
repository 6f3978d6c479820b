package org.summitqa.corpus;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happened or is to happen, as exactly as the text says.
 *
 * <p>The days are those of the clock that the text counts by: 北京时间4月2日晚 is 2 April, though it was
 * still morning in Washington. So one event can bear two neighbouring days; see {@link #meets}.
 *
 * @param start the first day that it may have been
 * @param end the last one, inclusive; not before {@code start}
 * @param precision how exactly the text says it
 * @param offset the clock that it is counted by where the text names one, such as 北京时间; null for
 *     that of the place
 */
public record EventTime(
    LocalDate start, LocalDate end, Precision precision, @Nullable ZoneOffset offset) {
  /** Checks that the days are in order. */
  public EventTime {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
  }

  /** Returns a time by the clock of the place. */
  public static EventTime of(LocalDate start, LocalDate end, Precision precision) {
    return new EventTime(start, end, precision, null);
  }

  /** Returns the same days by a clock that the text names. */
  public EventTime by(@Nullable ZoneOffset clock) {
    return new EventTime(start, end, precision, clock);
  }

  /** Returns how many days it spans, 1 or more. */
  public long days() {
    return end.toEpochDay() - start.toEpochDay() + 1;
  }

  /** Tells whether every day of another time is one of this. */
  public boolean contains(EventTime other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Tells whether the two have a day in common. */
  public boolean overlaps(EventTime other) {
    return !other.end.isBefore(start) && !end.isBefore(other.start);
  }

  /**
   * Tells whether both may be the time of one event: they have a day in common, or they are
   * neighbouring days by clocks that may differ.
   */
  public boolean meets(EventTime other) {
    boolean days = precision.isOfDay() && other.precision.isOfDay();
    boolean sameClock = offset == null ? other.offset == null : offset.equals(other.offset);
    return overlaps(other)
        || (days && !sameClock && Math.abs(start.toEpochDay() - other.start.toEpochDay()) == 1);
  }

  /** How exactly a time is told, from the finest on. */
  public enum Precision {
    /** The minute of one day. */
    MINUTE,
    /** The hour of one day. */
    HOUR,
    /** A part of one day: its morning, its night. */
    PART,
    /** One day. */
    DAY,
    /** Several days that are named, such as a weekend. */
    DAYS,
    /** A week, Monday to Sunday. */
    WEEK,
    /** A third of a month: its days to the 10th, to the 20th, the rest. */
    PART_OF_MONTH,
    /** One month. */
    MONTH,
    /** Several months that are named. */
    MONTHS,
    /** Three months from January, April, July or October. */
    QUARTER,
    /** Spring is March to May, and so on; winter ends in the next year. */
    SEASON,
    /** A third of a year: January to April, May to August, September to December. */
    PART_OF_YEAR,
    /** Half a year, from January or July. */
    HALF_YEAR,
    /** One year. */
    YEAR;

    /** Tells whether the time is within one day. */
    public boolean isOfDay() {
      return compareTo(DAY) <= 0;
    }

    /** Returns the name in JSON, such as {@code part-of-month}. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
