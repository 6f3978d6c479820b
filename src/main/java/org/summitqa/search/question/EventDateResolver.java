package org.summitqa.search.question;

import java.util.List;
import java.util.Optional;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;

/**
 * Finds when an event was that a question names: the day told by the sentence which holds most of
 * the name, of the passages found for it. Nothing where no sentence with a day holds enough.
 */
public final class EventDateResolver {
  /** The share of the name, each character pair alike, that a sentence must hold. */
  private static final double MIN_NAME_SHARE = 0.6;

  private EventDateResolver() {}

  /**
   * Looks for the day.
   *
   * @param terms what names the event
   * @param found the passages found for the name, best first
   */
  public static Optional<EventTime> day(List<QuestionTerm> terms, List<Passage> found) {
    EventTime day = null;
    double most = 0;
    for (Passage passage : found) {
      for (Sentence sentence : passage.sentences()) {
        EventTime event = sentence.event();
        double share = share(terms, TextTerms.of(sentence.text()));
        if (event != null && event.precision().isOfDay() && share > most) {
          day = event;
          most = share;
        }
      }
    }
    return most < MIN_NAME_SHARE ? Optional.empty() : Optional.ofNullable(day);
  }

  private static double share(List<QuestionTerm> terms, TextTerms text) {
    return terms.stream().mapToDouble(text::hold).average().orElse(0);
  }
}
