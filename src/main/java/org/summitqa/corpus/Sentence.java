package org.summitqa.corpus;

import org.jspecify.annotations.Nullable;
import org.summitqa.text.Span;

/**
 * One sentence of an article.
 *
 * @param span where it stands in the article's text, without surrounding white space
 * @param text its characters, equal to the span of the article's text
 * @param event when the event that it tells of was; null where it tells of none or does not say
 */
public record Sentence(Span span, String text, @Nullable EventTime event) {
  /** Checks that the span is as long as the text. */
  public Sentence {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("Span " + span + " does not fit its text");
    }
  }

  /** Makes a sentence of which no event's time is known. */
  public Sentence(Span span, String text) {
    this(span, text, null);
  }

  /** Returns this sentence with the time of its event. */
  public Sentence at(@Nullable EventTime time) {
    return new Sentence(span, text, time);
  }
}
