package org.summitqa.corpus;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of an article that is pointed at.
 *
 * @param articleId the article
 * @param title its title, empty where it has none
 * @param publisher its publisher, null where unknown
 * @param publishedAt when it was published, null where unknown
 * @param url where the publisher shows it, null where unknown
 */
public record ArticleReference(
    String articleId,
    String title,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    @Nullable String url) {
  /** Returns the reference to an article. */
  public static ArticleReference of(ArticleMetadata article) {
    return new ArticleReference(
        article.id(), article.title(), article.publisher(), article.publishedAt(), article.url());
  }

  /** Returns a line of what is known of its publisher, its day and its title. */
  public String line() {
    return Stream.of(publisher, publishedAt == null ? null : publishedAt.date().toString(), title)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Returns what readers know it by: its publisher, else its title, else its id. */
  public String name() {
    if (publisher != null) {
      return publisher;
    }
    return title.isEmpty() ? articleId : title;
  }
}
