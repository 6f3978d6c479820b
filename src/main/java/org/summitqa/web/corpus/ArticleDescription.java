package org.summitqa.web.corpus;

import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.PublicationDate;

/** What lists and articles say of an article beside its text. */
record ArticleDescription(
    String id,
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    String language) {
  static ArticleDescription of(ArticleMetadata article) {
    return new ArticleDescription(
        article.id(),
        article.title(),
        article.url(),
        article.publisher(),
        article.publishedAt(),
        article.language());
  }
}
