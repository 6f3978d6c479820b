package org.summitqa.citation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Span;

/**
 * Points at the characters of an article that say what a sentence says. For every citation {@code
 * article.text.substring(start, end).equals(quote)}.
 *
 * @param number the number that readers see, from 1 by first appearance
 * @param article the article
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
    @JsonUnwrapped ArticleReference article,
    String passageId,
    int start,
    int end,
    String quote,
    String version,
    List<ArticleReference> alsoIn,
    int alsoInCount) {
  /** Copies the other printings. */
  public Citation {
    alsoIn = List.copyOf(alsoIn);
  }

  /** Makes a citation of a span of the article that a passage was found in. */
  public static Citation of(int number, Hit hit, Span span, String quote) {
    return new Citation(
        number,
        ArticleReference.of(hit.article()),
        hit.passage().id(),
        span.start(),
        span.end(),
        quote,
        hit.article().version(),
        hit.reprints().others(),
        hit.reprints().count());
  }

  /** Returns the same citation under another number. */
  public Citation numbered(int other) {
    return new Citation(other, article, passageId, start, end, quote, version, alsoIn, alsoInCount);
  }

  /** Returns the id of the article. */
  public String articleId() {
    return article.articleId();
  }
}
