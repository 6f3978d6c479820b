package org.summitqa.temporal;

import java.util.regex.MatchResult;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.language.Numerals;

/** The part or hour of a day that stands behind a Chinese date. */
final class TimeOfDay {
  /** Matches it, or nothing; with the groups part, h, min and half. */
  static final String PATTERN =
      "(?:\\s?(?<part>凌晨|清晨|早晨|早上|早间|上午|中午|正午|午间|午后|下午|傍晚|晚上|晚间|夜间|深夜|夜里|当晚"
          + "|(?:[晚夜]|早(?!在)|晨|午)(?![报宴餐会期些已年场])))?"
          + "(?:\\s?(?<h>"
          + Numerals.SMALL
          + "{1,3})(?:[时点](?!间|任|期|代|候|而|装|差|速|空)(?:整|(?<half>半)|(?<min>"
          + Numerals.SMALL
          + "{1,3})分?)?|:(?<colon>[0-5][0-9])))?";

  private TimeOfDay() {}

  /** Returns a day as exactly as a match of the pattern tells it. */
  static EventTime within(EventTime day, MatchResult match) {
    if (!day.precision().isOfDay()) {
      return day;
    }
    boolean minute =
        match.group("min") != null || match.group("half") != null || match.group("colon") != null;
    if (minute) {
      return Periods.with(day, Precision.MINUTE);
    }
    if (match.group("h") != null) {
      return Periods.with(day, Precision.HOUR);
    }
    return match.group("part") == null ? day : Periods.with(day, Precision.PART);
  }
}
