package org.summitqa.corpus;

import java.util.List;
import org.summitqa.text.Span;

/**
 * A run of whole sentences of one section of an article: what is indexed and found.
 *
 * @param id unique in the corpus, and in text order for one article
 * @param articleId the article that it is a part of
 * @param heading the section's heading, empty where there is none; part of what is analysed and
 *     encoded, not of the span
 * @param span where it stands in the article's text
 * @param text its characters, equal to the span of the article's text
 * @param sentences its sentences in order, at least one; spans count in the article's text
 */
public record Passage(
    String id, String articleId, String heading, Span span, String text, List<Sentence> sentences) {
  /** Checks that span, text and sentences agree. */
  public Passage {
    sentences = List.copyOf(sentences);
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("Span " + span + " does not fit its text: " + id);
    }
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("A passage needs a sentence: " + id);
    }
    for (Sentence sentence : sentences) {
      if (!span.contains(sentence.span())) {
        throw new IllegalArgumentException("Sentence " + sentence.span() + " is not in " + id);
      }
    }
  }

  /**
   * Returns the id of an article's passage. Numbers are padded, so that ids sort in text order.
   *
   * @param articleId the article's id
   * @param index the passage's place in the article, from 0
   */
  public static String id(String articleId, int index) {
    return "%s#%04d".formatted(articleId, index);
  }
}
