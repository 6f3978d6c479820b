package org.summitqa.web.corpus;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.archive.ArticleArchive;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.corpus.Article;
import org.summitqa.dedup.Republications;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.search.IndexStatus;
import org.summitqa.web.http.QueryParameters;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/** Shows the articles of the corpus. */
@Hidden // The description is openapi.yml.
@RestController
class ArticleController {
  private final ArticleCatalog catalog;
  private final IndexStatus status;
  private final WebSettings limits;
  private final ForegroundActivity readers;
  private final ArticleArchive versions;

  ArticleController(
      ArticleCatalog catalog,
      IndexStatus status,
      WebSettings limits,
      ForegroundActivity readers,
      ArticleArchive versions) {
    this.catalog = catalog;
    this.status = status;
    this.limits = limits;
    this.readers = readers;
    this.versions = versions;
  }

  /** Lists articles: by id, those that hold the words of a text the newest first. */
  @GetMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
  ArticlePage list(@RequestParam MultiValueMap<String, String> query) {
    ArticleListRequest asked = ArticleListRequest.of(query, limits);
    requireIndex();
    return readers.serve(
        () ->
            ArticlePage.of(
                catalog.articles(asked.articles(), asked.offset(), asked.size()),
                asked.page(),
                asked.size(),
                catalog.statistics()));
  }

  /**
   * Shows an article, or the version of it that a citation names. An id may hold slashes, so it is
   * the rest of the path.
   */
  @GetMapping(path = "/articles/{*id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ArticleResponse> show(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Optional<String> version =
        Optional.ofNullable(new QueryParameters(query, Set.of("version")).one("version"));
    requireIndex();
    String articleId = id.substring(1);
    Optional<Article> newest = catalog.article(articleId);
    Optional<Republications> reprints = catalog.reprints(articleId);
    ArticleResponse shown =
        version
            .filter(asked -> newest.stream().noneMatch(it -> it.metadata().version().equals(asked)))
            .map(asked -> kept(articleId, asked, newest, reprints))
            .orElseGet(
                () ->
                    newest
                        .map(article -> ArticleResponse.of(article, reprints))
                        .orElseThrow(() -> unknown(articleId)));
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(shown.tag()).body(shown);
  }

  private ArticleResponse kept(
      String articleId,
      String version,
      Optional<Article> newest,
      Optional<Republications> reprints) {
    return versions
        .find(articleId, version)
        .map(article -> ArticleResponse.of(article, newest, reprints))
        .orElseThrow(
            () ->
                RefusedException.notFound(
                    "No version %s of the article %s was kept. Versions are kept that were evidence for an answer."
                        .formatted(RequestValues.echo(version), RequestValues.echo(articleId))));
  }

  private static RefusedException unknown(String articleId) {
    return RefusedException.notFound(
        "There is no article with the id %s.".formatted(RequestValues.echo(articleId)));
  }

  private void requireIndex() {
    if (!status.isReady()) {
      throw new IndexNotReadyException();
    }
  }
}
