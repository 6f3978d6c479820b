package org.summitqa.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.search.PassageIndex;

/** Shows the articles of the corpus. */
@Hidden // The description is openapi.yml.
@RestController
class ArticleController {
  private static final Set<String> PARAMETERS = Set.of("page", "size", "publisher");
  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 100;
  private static final int MAX_PAGE = 1_000_000;

  private final PassageIndex index;

  ArticleController(PassageIndex index) {
    this.index = index;
  }

  @GetMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
  ArticlePage list(@RequestParam MultiValueMap<String, String> query) {
    QueryParameters given = new QueryParameters(query, PARAMETERS);
    int page = RequestValues.wholeNumber("page", given.one("page"), 0, MAX_PAGE, 0);
    int size = RequestValues.wholeNumber("size", given.one("size"), 1, MAX_SIZE, DEFAULT_SIZE);
    String publisher = given.one("publisher");
    if (publisher != null) {
      RequestValues.text("publisher", publisher, RequestValues.MAX_PUBLISHER_LENGTH);
    }
    requireIndex();
    PassageIndex.ArticleList found = index.articles(publisher, page * size, size);
    return new ArticlePage(
        found.articles().stream().map(ArticleSummary::of).toList(), page, size, found.total());
  }

  /** Shows an article. An id may hold slashes, so it is the rest of the path. */
  @GetMapping(path = "/articles/{*id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<WholeArticle> show(@PathVariable String id) {
    requireIndex();
    String articleId = id.substring(1);
    return index
        .article(articleId)
        .map(WholeArticle::of)
        .map(article -> ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(article))
        .orElseThrow(
            () ->
                RefusedException.notFound(
                    "There is no article with the id %s."
                        .formatted(RequestValues.echo(articleId))));
  }

  private void requireIndex() {
    if (!index.isReady()) {
      throw new IndexNotReadyException();
    }
  }

  /** A part of the list of articles: page from 0, size asked for, number of articles in all. */
  record ArticlePage(List<ArticleSummary> articles, int page, int size, long total) {}

  /** An article without its text. */
  record ArticleSummary(
      String id,
      String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable PublicationDate publishedAt,
      String language,
      String file) {
    static ArticleSummary of(ArticleMetadata article) {
      return new ArticleSummary(
          article.id(),
          article.title(),
          article.url(),
          article.publisher(),
          article.publishedAt(),
          article.language(),
          article.file());
    }
  }

  /** An article with its clean text. */
  record WholeArticle(
      String id,
      String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable PublicationDate publishedAt,
      String language,
      String text,
      String file) {
    static WholeArticle of(Article article) {
      ArticleMetadata about = article.metadata();
      return new WholeArticle(
          about.id(),
          about.title(),
          about.url(),
          about.publisher(),
          about.publishedAt(),
          about.language(),
          article.text(),
          about.file());
    }
  }
}
