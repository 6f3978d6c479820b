package org.summitqa.ask;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.timing.Timings;

/**
 * The outcome of a question, in the shape that every surface shows.
 *
 * @param status whether the corpus answers
 * @param question the standalone question that was searched
 * @param answer the whole text with its citation marks; where declined, a sentence that says so in
 *     the reader's language
 * @param sentences the verified sentences; none where declined, at least one where answered
 * @param citations what the sentences cite, by number from 1; none where declined
 * @param related the nearest passages where declined, numbered from 1; none where answered
 * @param origins whose texts the answer rests on, by the first that cites them; none where declined
 * @param confidence how surely the passages found hold an answer, 0 to 1; questions below {@code
 *     summitqa.search.min-confidence} are declined
 * @param model what answered
 * @param degraded whether the configured model failed and the extractive answer stands in
 * @param timings where the time went
 */
public record Answer(
    Status status,
    String question,
    String answer,
    List<VerifiedSentence> sentences,
    List<Citation> citations,
    List<Citation> related,
    List<Origin> origins,
    double confidence,
    String model,
    boolean degraded,
    Timings timings) {
  /** Checks that an answer has sentences, that each is cited, and that a refusal has none. */
  public Answer {
    sentences = List.copyOf(sentences);
    citations = List.copyOf(citations);
    related = List.copyOf(related);
    origins = List.copyOf(origins);
    if (sentences.isEmpty() != (status == Status.DECLINED)) {
      throw new IllegalArgumentException(status + " with " + sentences.size() + " sentences");
    }
    for (VerifiedSentence sentence : sentences) {
      for (int number : sentence.citations()) {
        if (number < 1
            || number > citations.size()
            || citations.get(number - 1).number() != number) {
          throw new IllegalArgumentException("No citation " + number + " for: " + sentence.text());
        }
      }
    }
  }

  /**
   * Whose text articles print. An answer of one origin rests on one source, however many printed
   * it.
   *
   * @param name the agency, else the publisher who printed it first, else an article's title
   * @param articles the articles that print it: those that the answer cites, then those that are
   *     named with them
   */
  public record Origin(String name, List<String> articles) {
    /** Copies the articles. */
    public Origin {
      articles = List.copyOf(articles);
    }
  }

  /** Whether the corpus answers the question. */
  public enum Status {
    /** At least one sentence, each with at least one citation. */
    ANSWERED,
    /** Nothing that could be verified. */
    DECLINED;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
