package org.summitqa.temporal;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.corpus.EventTime;

/**
 * A way of telling a time.
 *
 * @param pattern what it looks like in folded text
 * @param kind what it says of an event
 * @param meaning resolves a match
 */
record TimePattern(Pattern pattern, Kind kind, Meaning meaning) {
  /** What words of time say of an event. */
  enum Kind {
    /** When it was. */
    TIME,
    /** Nothing, but they name a time: that of a dateline, or the year of an election. */
    NAMED,
    /** Nothing. */
    ASIDE
  }

  /** Resolves a match. */
  interface Meaning {
    /** Returns the time, or nothing where it cannot be told. */
    Optional<EventTime> of(MatchResult match, ReferenceTime frame);
  }

  static TimePattern time(String pattern, Meaning meaning) {
    return new TimePattern(Pattern.compile(pattern), Kind.TIME, meaning);
  }

  static TimePattern named(String pattern, Meaning meaning) {
    return new TimePattern(Pattern.compile(pattern), Kind.NAMED, meaning);
  }

  static TimePattern aside(String pattern) {
    return new TimePattern(
        Pattern.compile(pattern), Kind.ASIDE, (match, frame) -> Optional.empty());
  }
}
