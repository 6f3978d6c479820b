package org.summitqa.web.admin;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.summitqa.edit.BulkEdits;
import org.summitqa.edit.IndexSync;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.web.http.NdjsonResponseWriter;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestSizeLimit;
import tools.jackson.databind.json.JsonMapper;

/** Takes many articles, one a line, and answers each line as soon as it is done. */
@Hidden // The description is openapi.yml.
@AdminOnly
@RestController
public class ManyEditsController {
  private static final Logger LOG = LoggerFactory.getLogger(ManyEditsController.class);

  private final BulkEdits edits;
  private final IndexSync index;
  private final ChangeRate rate;
  private final ChangeLog log;
  private final JsonMapper json;
  private final long maxRequest;
  private final BulkEdits.Bounds bounds;

  ManyEditsController(
      BulkEdits edits,
      IndexSync index,
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
        new BulkEdits.Bounds(
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
    NdjsonResponseWriter replies =
        new NdjsonResponseWriter(
            response.getOutputStream(),
            json,
            done -> log.note(done.outcome(), String.valueOf(done.id()), request.getRemoteAddr()));
    try {
      answer(request.getInputStream(), replies);
    } catch (IOException | UncheckedIOException e) {
      if (!replies.isLeft() && !isLeft(e, response)) {
        throw e;
      }
      LOG.info("A client that sent many articles left after line {}: {}", replies.last(), words(e));
    }
  }

  private void answer(InputStream body, NdjsonResponseWriter replies) throws IOException {
    boolean done = false;
    try {
      boolean complete = put(body, replies);
      done = true;
      replies.end(complete, index.hasAll(replies.touched()));
    } finally {
      if (!done) {
        // What was acknowledged is on disk, and the folder may not be watched.
        index.hasAll(replies.touched());
      }
    }
  }

  /** Tells whether the body broke off, and not whether it was sent wrongly from the start. */
  private static boolean isLeft(Exception failure, HttpServletResponse response) {
    return failure instanceof IOException
        && (failure instanceof ClientAbortException || response.isCommitted());
  }

  private static String words(Exception failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(cause.getMessage());
  }

  private boolean put(InputStream body, NdjsonResponseWriter replies) throws IOException {
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
