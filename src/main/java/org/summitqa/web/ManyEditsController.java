package org.summitqa.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.summitqa.edit.IndexWait;
import org.summitqa.edit.ManyEdits;
import org.summitqa.ingest.CorpusSettings;
import tools.jackson.databind.json.JsonMapper;

/** Takes many articles, one a line, and answers each line as soon as it is done. */
@Hidden // The description is openapi.yml.
@AdminOnly
@RestController
class ManyEditsController {
  private final ManyEdits edits;
  private final IndexWait index;
  private final ChangeRate rate;
  private final ChangeLog log;
  private final JsonMapper json;
  private final long maxRequest;
  private final ManyEdits.Bounds bounds;

  ManyEditsController(
      ManyEdits edits,
      IndexWait index,
      ChangeRate rate,
      ChangeLog log,
      JsonMapper json,
      AdminSettings limits,
      CorpusSettings corpus) {
    this.edits = edits;
    this.index = index;
    this.rate = rate;
    this.log = log;
    this.json = json;
    this.maxRequest = limits.maxRequestSize().toBytes();
    this.bounds =
        new ManyEdits.Bounds(
            Math.min(limits.maxArticleSize().toBytes(), corpus.maxFileSize().toBytes()),
            limits.maxArticlesPerRequest());
  }

  /** Reads and writes the streams by hand: no body is ever held whole. */
  @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() > maxRequest) {
      throw RefusedException.tooLarge(maxRequest);
    }
    ShallowEtagHeaderFilter.disableContentCaching(request);
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    LineReplies replies =
        new LineReplies(
            response.getOutputStream(),
            json,
            done -> log.note(done.outcome(), String.valueOf(done.id()), request.getRemoteAddr()));
    boolean complete = put(request.getInputStream(), replies);
    replies.end(complete, index.hasAll(replies.touched()));
  }

  private boolean put(InputStream body, LineReplies replies) throws IOException {
    InputStream limited = new RequestSizeLimit.LimitedStream(body, maxRequest);
    try {
      return edits.put(limited, bounds, rate::await, replies::write);
    } catch (RequestSizeLimit.ExceededException beyond) {
      replies.refuseRest(
          "The body may have at most %d bytes (summitqa.admin.max-request-size). This line and those after it were not read."
              .formatted(maxRequest));
      return false;
    }
  }
}
