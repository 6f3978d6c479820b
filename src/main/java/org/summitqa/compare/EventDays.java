package org.summitqa.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.search.EvidenceSentence;

/**
 * The days on which what a sentence tells of may have happened. This is where another way to date
 * events would be put in: everything else asks only whether two sentences may be about one event.
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
    PublicationDate published = sentence.hit().article().publishedAt();
    return NamedDay.in(sentence.sentence().text(), published == null ? null : published.date())
        .stream()
        .map(NamedDay::days)
        .reduce(Days::with)
        .orElseGet(() -> before(published));
  }

  /** Returns the days that an article without other dates tells of. */
  static Days before(@Nullable PublicationDate published) {
    return published == null
        ? Days.ANY
        : new Days(published.date().minusDays(NEWS), published.date());
  }

  /** Returns the single days that a sentence names, where they stand. */
  static List<NamedDay> singleDays(EvidenceSentence sentence) {
    PublicationDate published = sentence.hit().article().publishedAt();
    LocalDate day = published == null ? null : published.date();
    return NamedDay.in(sentence.sentence().text(), day).stream()
        .filter(named -> named.days().from().equals(named.days().to()))
        .toList();
  }
}
