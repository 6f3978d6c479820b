package org.summitqa.citation;

import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Span;

/**
 * Points at the characters of an article that say what a sentence says. For every citation {@code
 * article.text.substring(start, end).equals(quote)}.
 *
 * @param number the number that readers see, from 1 by first appearance
 * @param articleId the article
 * @param title its title
 * @param publisher its publisher, null where unknown
 * @param publishedAt when it was published, null where unknown
 * @param url where the publisher shows it, null where unknown
 * @param passageId the passage that the quote was found in
 * @param start first UTF-16 code unit of the quote in the article's text
 * @param end one past its last
 * @param quote the quoted characters
 * @param version the version of the article in which they stand
 */
public record Citation(
    int number,
    String articleId,
    String title,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    @Nullable String url,
    String passageId,
    int start,
    int end,
    String quote,
    String version) {
  /** Makes a citation of a span of a passage's article. */
  public static Citation of(
      int number, ArticleMetadata article, Passage passage, Span span, String quote) {
    return new Citation(
        number,
        article.id(),
        article.title(),
        article.publisher(),
        article.publishedAt(),
        article.url(),
        passage.id(),
        span.start(),
        span.end(),
        quote,
        article.version());
  }

  /** Returns the same citation under another number. */
  public Citation numbered(int other) {
    return new Citation(
        other,
        articleId,
        title,
        publisher,
        publishedAt,
        url,
        passageId,
        start,
        end,
        quote,
        version);
  }
}
