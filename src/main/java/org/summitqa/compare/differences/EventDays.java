package org.summitqa.compare.differences;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.temporal.ArticleTimes;

/**
 * The days on which what a sentence tells of may have happened.
 *
 * <p>A sentence that names days is about those; one that names none about the days before its
 * article appeared, since news is about what just happened. What is told of without a date long
 * after it happened is therefore taken for something else, and a difference is missed rather than
 * invented. Where neither is known it may be any day.
 */
final class EventDays {
  /** How long before an article something may have happened that it tells without a date. */
  private static final int NEWS = 14;

  private EventDays() {}

  static Days of(EvidenceSentence sentence) {
    return named(sentence).stream()
        .map(NamedDay::days)
        .reduce(Days::with)
        .orElseGet(() -> before(sentence.hit().article().publishedAt()));
  }

  /** Returns the days that an article without other dates tells of. */
  static Days before(@Nullable PublicationDate published) {
    return published == null
        ? Days.ANY
        : new Days(published.date().minusDays(NEWS), published.date());
  }

  /** Returns the single days that a sentence names, where they stand. */
  static List<NamedDay> singleDays(EvidenceSentence sentence) {
    return named(sentence).stream()
        .filter(named -> named.days().from().equals(named.days().to()))
        .toList();
  }

  private static List<NamedDay> named(EvidenceSentence sentence) {
    String text = sentence.sentence().text();
    return ArticleTimes.in(text, sentence.hit().article().publishedAt()).stream()
        .map(one -> new NamedDay(one.span().of(text), one.time()))
        .toList();
  }
}
