package org.summitqa.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.temporal.TemporalTagger.TimeMention;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Quotations;
import org.summitqa.text.Span;

/**
 * Chooses which of a sentence's times is that of the event that it tells of: the first outside of
 * quotations, since news says first when; a later one in its place that is a part of it (今年…4月2日)
 * or stands in brackets right behind it (周三（15日）). A day around publication wins over a year before
 * it, which is background (2019年当选的会长周三辞职), unless it says when somebody told of that year. What is
 * quoted counts only where nothing else does.
 */
final class EventTimeSelector {
  /** How many days from publication what an article is about is at most. */
  private static final long NEWS = 14;

  private static final long YEAR = 365;

  private static final Pattern TOLD =
      Pattern.compile("\\b(?:said|told [^,.;]{1,30}|reported)\\s+(?:late |early )?(?:on\\s+)?$");

  /** What also means the present: founded in 1984 and today the largest. */
  private static final Pattern NOWADAYS = Pattern.compile("^(?:今日|今天的|[Tt]oday)");

  private static final Pattern SENTENCE_END = Pattern.compile("^[^\\p{L}]*$");

  private EventTimeSelector() {}

  /**
   * Chooses one.
   *
   * @param folded the sentence
   * @param read what it says of time
   * @param published the day of publication; null where unknown
   */
  static Optional<EventTime> of(
      FoldedText folded, List<TimeMention> read, @Nullable LocalDate published) {
    String text = folded.inPlace();
    List<TimeMention> times =
        read.stream()
            .filter(one -> one.kind() == TimePattern.Kind.TIME && one.time() != null)
            .toList();
    Quotations quotations = new Quotations(folded.inPlace());
    List<TimeMention> outside =
        times.stream().filter(one -> !quotations.contains(one.span().start())).toList();
    return first(text, outside.isEmpty() ? times : outside, published);
  }

  private static Optional<EventTime> first(
      String text, List<TimeMention> times, @Nullable LocalDate published) {
    EventTime chosen = null;
    int end = 0;
    for (TimeMention one : times) {
      EventTime time = one.time();
      if (time != null
          && (chosen == null
              || replaces(time, chosen, text, end, one)
              || (isNews(time, chosen, published) && !isAside(text, one.span())))) {
        chosen = time;
        end = one.span().end();
      }
    }
    return Optional.ofNullable(chosen);
  }

  private static boolean replaces(
      EventTime time, EventTime chosen, String text, int end, TimeMention one) {
    boolean part = chosen.contains(time) && time.precision().compareTo(chosen.precision()) < 0;
    return part || text.substring(end, one.span().start()).strip().equals("(");
  }

  private static boolean isNews(EventTime time, EventTime chosen, @Nullable LocalDate published) {
    return published != null
        && chosen.days() >= YEAR
        && time.precision().compareTo(Precision.DAYS) <= 0
        && Math.abs(ChronoUnit.DAYS.between(time.start(), published)) <= NEWS;
  }

  private static boolean isAside(String text, Span span) {
    String behind = text.substring(span.end());
    boolean told =
        TOLD.matcher(text.substring(0, span.start())).find() && SENTENCE_END.matcher(behind).find();
    return told || NOWADAYS.matcher(text.substring(span.start())).find();
  }
}
