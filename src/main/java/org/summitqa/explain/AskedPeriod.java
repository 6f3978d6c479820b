package org.summitqa.explain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.summitqa.corpus.EventTime;
import org.summitqa.evidence.TimeConstraint;

/**
 * A time that a question asks about.
 *
 * @param relation how what is asked for lies to it
 * @param from its first day
 * @param to its last, inclusive
 */
public record AskedPeriod(Relation relation, LocalDate from, LocalDate to) {
  /** How what is asked for lies to a time. */
  public enum Relation {
    /** In it. */
    WITHIN,
    /** Before it, which is that of an event. */
    BEFORE,
    /** After it, which is that of an event. */
    AFTER;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<AskedPeriod> of(TimeConstraint asked) {
    return switch (asked) {
      case TimeConstraint.None none -> List.of();
      case TimeConstraint.Within within ->
          within.times().stream().map(time -> of(Relation.WITHIN, time)).toList();
      case TimeConstraint.Before before -> List.of(of(Relation.BEFORE, before.event()));
      case TimeConstraint.After after -> List.of(of(Relation.AFTER, after.event()));
    };
  }

  private static AskedPeriod of(Relation relation, EventTime time) {
    return new AskedPeriod(relation, time.start(), time.end());
  }
}
