package org.summitqa.web.admin;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.edit.ArticleEdits;
import org.summitqa.edit.ArticleId;
import org.summitqa.edit.Change;
import org.summitqa.edit.Change.Outcome;
import org.summitqa.edit.IndexSync;

/** Changes single articles. */
@Hidden // The description is openapi.yml.
@AdminOnly
@RestController
public class EditController {
  private final ArticleEdits edits;
  private final IndexSync index;
  private final ChangeRate rate;
  private final ChangeLog log;

  EditController(ArticleEdits edits, IndexSync index, ChangeRate rate, ChangeLog log) {
    this.edits = edits;
    this.index = index;
    this.rate = rate;
    this.log = log;
  }

  /** Puts an article in place of the one with its id. */
  @PutMapping(
      path = "/articles/{*id}",
      consumes = {
        MediaType.APPLICATION_JSON_VALUE,
        MediaType.TEXT_HTML_VALUE,
        MediaType.TEXT_MARKDOWN_VALUE,
        MediaType.TEXT_PLAIN_VALUE
      },
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ChangeResponse> put(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestBody(required = false) byte @Nullable [] body) {
    ArticleId article = EditRequest.id(request, id);
    rate.take();
    return done(
        request,
        edits.put(
            article,
            EditRequest.format(request.getContentType()),
            EditRequest.content(request.getContentType(), body),
            EditRequest.precondition(request)));
  }

  /** Deletes an article. One that is not there is not found, however often it is asked for. */
  @DeleteMapping(path = "/articles/{*id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ChangeResponse> delete(HttpServletRequest request, @PathVariable String id) {
    ArticleId article = EditRequest.id(request, id);
    rate.take();
    return done(request, edits.delete(article, EditRequest.precondition(request)));
  }

  private ResponseEntity<ChangeResponse> done(HttpServletRequest request, Change change) {
    if (change.outcome() != Outcome.UNCHANGED) {
      log.note(change.outcome().code(), change.id(), request.getRemoteAddr());
    }
    return ChangeResponse.of(change, index.has(change));
  }
}
