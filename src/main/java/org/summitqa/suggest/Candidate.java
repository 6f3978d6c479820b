package org.summitqa.suggest;

import java.util.Comparator;
import java.util.List;
import org.summitqa.index.StoredPassage;
import org.summitqa.text.TextFolding;

/**
 * A question that may be suggested once the service has answered it.
 *
 * @param text the question
 * @param kind how it came about
 * @param source the passage that it was made of
 * @param expected what one cited quote has to hold for it to be the answer: of each list at least
 *     one form, compared folded
 * @param worth how good a question of its kind it is, higher is better
 */
public record Candidate(
    String text, Kind kind, StoredPassage source, List<List<String>> expected, double worth) {
  /** The best first; ties by text. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingDouble(one -> one.worth)
          .reversed()
          .thenComparing(Candidate::text);

  public Candidate {
    expected = expected.stream().map(List::copyOf).toList();
  }

  /** How a question comes about. */
  public enum Kind {
    /** Given by the corpus's editor. */
    EDITOR,
    /** Made of a clause of an article. */
    CLAUSE,
    /** Asks what somebody said. */
    SAYING,
    /** Asks who somebody is. */
    IDENTITY,
    /** Asks what the articles say about something. */
    TOPIC
  }

  /** Tells whether a quote holds what is expected. */
  boolean isAnsweredBy(String quote) {
    String folded = TextFolding.fold(quote);
    return expected.stream()
        .allMatch(
            forms -> forms.stream().anyMatch(form -> folded.contains(TextFolding.fold(form))));
  }

  /** Returns the same question with another worth. */
  Candidate worth(double other) {
    return new Candidate(text, kind, source, expected, other);
  }
}
