package org.summitqa.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Span;
import org.summitqa.search.Hit;
import org.summitqa.story.Printing;

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
 * @param alsoIn other printings of the article's text, by publication, then id; as many as are
 *     named
 * @param alsoInCount how many other printings there are in all
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
    String version,
    List<Printing> alsoIn,
    int alsoInCount) {
  /** Copies the other printings. */
  public Citation {
    alsoIn = List.copyOf(alsoIn);
  }

  /** Makes a citation of a span of the article that a passage was found in. */
  public static Citation of(int number, Hit hit, Span span, String quote) {
    ArticleMetadata article = hit.article();
    return new Citation(
        number,
        article.id(),
        article.title(),
        article.publisher(),
        article.publishedAt(),
        article.url(),
        hit.passage().id(),
        span.start(),
        span.end(),
        quote,
        article.version(),
        hit.reprints().others(),
        hit.reprints().count());
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
        version,
        alsoIn,
        alsoInCount);
  }
}
