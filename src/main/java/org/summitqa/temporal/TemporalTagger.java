package org.summitqa.temporal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Span;

/**
 * Reads a sentence from left to right: of forms that match at one place the longest counts, and no
 * two overlap. Each time is resolved with those before it in mind.
 */
final class TemporalTagger {
  private static final Comparator<Candidate> FIRST_AND_LONGEST =
      Comparator.<Candidate>comparingInt(one -> one.match.start())
          .thenComparing(Comparator.<Candidate>comparingInt(one -> one.match.end()).reversed());

  /** How much of the text before a time is looked at. */
  private static final int CONTEXT_WINDOW = 60;

  private final Today today;

  /**
   * Takes from where to count.
   *
   * @param today the day from which a time counts
   */
  TemporalTagger(Today today) {
    this.today = today;
  }

  /** The day from which a time counts. */
  interface Today {
    /**
     * Returns it.
     *
     * @param at where the time stands in the text
     * @param zone the clock that is named; that of the source where none is
     */
    @Nullable LocalDate of(int at, Optional<ZoneId> zone);
  }

  /**
   * A time that was read.
   *
   * @param kind what it says of an event
   * @param span where it stands
   * @param time the time; null where it cannot be told
   */
  record TimeMention(TimePattern.Kind kind, Span span, @Nullable EventTime time) {}

  private record Candidate(TimePattern form, MatchResult match) {}

  /**
   * Returns what a text says of time, in order.
   *
   * @param folded the text
   * @param told what was told before it
   */
  List<TimeMention> of(FoldedText folded, MentionedTime told) {
    String text = folded.inPlace();
    List<TimeMention> read = new ArrayList<>();
    MentionedTime last = told;
    int from = 0;
    for (Candidate one : candidates(text)) {
      if (one.match.start() >= from) {
        EventTime time = resolve(text, one, last);
        read.add(
            new TimeMention(one.form.kind(), new Span(one.match.start(), one.match.end()), time));
        last = last.then(time);
        from = one.match.end();
      }
    }
    return read;
  }

  private static List<Candidate> candidates(String text) {
    List<Candidate> candidates = new ArrayList<>();
    for (TimePattern form : TimePatterns.of(text)) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          candidates.add(new Candidate(form, matcher.toMatchResult()));
        }
      }
    }
    candidates.sort(FIRST_AND_LONGEST);
    return candidates;
  }

  private @Nullable EventTime resolve(String text, Candidate one, MentionedTime told) {
    int start = one.match.start();
    int end = one.match.end();
    Optional<ZoneId> zone = TimeZoneMentions.beside(text, start, end);
    String before = text.substring(Math.max(0, start - CONTEXT_WINDOW), start);
    FutureReference ahead = FutureReference.of(before, text.substring(end));
    ReferenceTime frame = new ReferenceTime(today.of(start, zone), told.time(), told.day(), ahead);
    return one.form
        .meaning()
        .of(one.match, frame)
        .map(
            time -> zone.map(id -> time.by(TimeZoneMentions.offset(id, time.start()))).orElse(time))
        .orElse(null);
  }
}
