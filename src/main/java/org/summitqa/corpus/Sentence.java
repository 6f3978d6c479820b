package org.summitqa.corpus;

/**
 * One sentence of an article.
 *
 * @param span where it stands in the article's text, without surrounding white space
 * @param text its characters, equal to the span of the article's text
 */
public record Sentence(Span span, String text) {
  /** Checks that the span is as long as the text. */
  public Sentence {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("Span " + span + " does not fit its text");
    }
  }
}
