package org.summitqa.when;

import java.util.List;
import java.util.Optional;
import org.summitqa.corpus.EventTime;
import org.summitqa.when.Reading.Read;

/**
 * Chooses which of a sentence's times is that of the event that it tells of: the first outside of
 * quotations, since news says first when; a later one in its place that is a part of it (今年…4月2日)
 * or stands in brackets right behind it (周三（15日）). What is quoted counts only where nothing else
 * does.
 */
final class EventChoice {
  private EventChoice() {}

  static Optional<EventTime> of(String text, List<Read> read) {
    List<Read> times =
        read.stream().filter(one -> one.kind() == Form.Kind.TIME && one.time() != null).toList();
    Quotations quotations = new Quotations(text);
    List<Read> outside =
        times.stream().filter(one -> !quotations.contains(one.span().start())).toList();
    return first(text, outside.isEmpty() ? times : outside);
  }

  private static Optional<EventTime> first(String text, List<Read> times) {
    EventTime chosen = null;
    int end = 0;
    for (Read one : times) {
      EventTime time = one.time();
      if (time != null && (chosen == null || replaces(time, chosen, text, end, one))) {
        chosen = time;
        end = one.span().end();
      }
    }
    return Optional.ofNullable(chosen);
  }

  private static boolean replaces(
      EventTime time, EventTime chosen, String text, int end, Read one) {
    boolean part = chosen.contains(time) && time.precision().compareTo(chosen.precision()) < 0;
    return part || text.substring(end, one.span().start()).strip().equals("(");
  }
}
