package org.summitqa.archive;

import java.util.Objects;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;

/**
 * A version of an article as it was kept.
 *
 * @param metadata what was known of it
 * @param text its clean text
 */
public record ArchivedArticle(ArticleMetadata metadata, String text) {
  /** Checks that both are there, which a damaged file may not have. */
  public ArchivedArticle {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(text, "text");
  }

  static ArchivedArticle of(Article article) {
    return new ArchivedArticle(article.metadata(), article.text());
  }

  /** Tells whether this is what was kept, and not a part of it. */
  boolean isWhole() {
    return ArticleVersion.of(metadata.title(), text).equals(metadata.version());
  }
}
