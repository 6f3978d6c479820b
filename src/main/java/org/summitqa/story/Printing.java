package org.summitqa.story;

import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.PublicationDate;

/**
 * An article that prints a text which others print, too.
 *
 * @param articleId the article
 * @param title its title
 * @param publisher its publisher, null where unknown
 * @param publishedAt when it was published, null where unknown
 * @param url where the publisher shows it, null where unknown
 */
public record Printing(
    String articleId,
    String title,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    @Nullable String url) {
  /** Returns the printing that an article is. */
  public static Printing of(ArticleMetadata article) {
    return new Printing(
        article.id(), article.title(), article.publisher(), article.publishedAt(), article.url());
  }

  /** Returns what readers know it by: its publisher, else its title, else its id. */
  public String name() {
    if (publisher != null) {
      return publisher;
    }
    return title.isEmpty() ? articleId : title;
  }
}
