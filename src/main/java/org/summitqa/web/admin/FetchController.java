package org.summitqa.web.admin;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.edit.ArticleEdits;
import org.summitqa.edit.ArticleFormat;
import org.summitqa.edit.ArticleId;
import org.summitqa.edit.Change;
import org.summitqa.edit.Change.Outcome;
import org.summitqa.edit.FetchedArticle;
import org.summitqa.edit.IndexSync;
import org.summitqa.edit.PageId;
import org.summitqa.edit.Precondition;
import org.summitqa.fetch.FetchedPage;
import org.summitqa.fetch.PageFetcher;
import org.summitqa.ingest.ArticleValidator;
import org.summitqa.web.http.RequestValues;

/** Takes articles from the web. */
@Hidden // The description is openapi.yml.
@AdminOnly
@RestController
public class FetchController {
  private static final int MAX_URL_LENGTH = 2000;

  private final PageFetcher fetcher;
  private final ArticleEdits edits;
  private final ArticleValidator reader;
  private final IndexSync index;
  private final ChangeRate rate;
  private final ChangeLog log;

  FetchController(
      PageFetcher fetcher,
      ArticleEdits edits,
      ArticleValidator reader,
      IndexSync index,
      ChangeRate rate,
      ChangeLog log) {
    this.fetcher = fetcher;
    this.edits = edits;
    this.reader = reader;
    this.index = index;
    this.rate = rate;
    this.log = log;
  }

  /** Fetches a page and puts it into the corpus. */
  @PostMapping(
      path = "/articles/fetch",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ChangeResponse> fetch(
      HttpServletRequest request, @RequestBody FetchRequest asked) {
    String url = RequestValues.text("url", asked.url(), MAX_URL_LENGTH);
    ArticleId given = asked.id() == null ? null : new ArticleId(asked.id());
    rate.take();
    FetchedPage page = fetcher.fetch(url);
    ArticleId id = given == null ? PageId.of(page.url()) : given;
    byte[] file = new FetchedArticle(page.url(), page.bytes(), page.charset()).file(id, reader);
    Change change = edits.put(id, ArticleFormat.HTML, file, Precondition.NONE);
    if (change.outcome() != Outcome.UNCHANGED) {
      log.note(change.outcome().code() + " by fetching", change.id(), request.getRemoteAddr());
    }
    return ChangeResponse.of(change, index.has(change));
  }
}
