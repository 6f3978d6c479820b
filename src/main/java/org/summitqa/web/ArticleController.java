package org.summitqa.web;

import io.swagger.v3.oas.annotations.Hidden;
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
import org.summitqa.search.Readers;

/** Shows the articles of the corpus. */
@Hidden // The description is openapi.yml.
@RestController
class ArticleController {
  private final PassageIndex index;
  private final WebSettings limits;
  private final Readers readers;

  ArticleController(PassageIndex index, WebSettings limits, Readers readers) {
    this.index = index;
    this.limits = limits;
    this.readers = readers;
  }

  /** Lists articles: by id, those that hold the words of a text the newest first. */
  @GetMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
  ArticlePage list(@RequestParam MultiValueMap<String, String> query) {
    ArticleListRequest asked = ArticleListRequest.of(query, limits);
    requireIndex();
    return readers.serve(
        () ->
            ArticlePage.of(
                index.articles(asked.articles(), asked.offset(), asked.size()),
                asked.page(),
                asked.size(),
                index.catalogue()));
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
