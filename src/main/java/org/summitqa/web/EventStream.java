package org.summitqa.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as server-sent events, on the thread of the request: a virtual thread may wait
 * for a slow model, and a reader who leaves ends the answer with the next event.
 */
final class EventStream {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

  private final HttpServletResponse response;
  private final JsonMapper json;
  private boolean readerLeft;

  EventStream(HttpServletResponse response, JsonMapper json) {
    this.response = response;
    this.json = json;
  }

  /**
   * Answers a question event by event. What fails before the first event is thrown, so that it gets
   * a status of its own; what fails later is the last event.
   */
  void write(Question question, AnswerPipeline pipeline) {
    try {
      pipeline.answer(question, this::send);
    } catch (RuntimeException e) {
      if (readerLeft) {
        LOG.debug("A reader left before the answer was whole");
      } else if (response.isCommitted()) {
        send("error", Problems.of(e));
      } else {
        throw e;
      }
    }
  }

  private void send(AnswerEvent event) {
    switch (event) {
      case AnswerEvent.EvidenceFound evidence -> send("evidence", evidence);
      case AnswerEvent.SentenceVerified sentence -> send("sentence", sentence);
      case AnswerEvent.Finished finished -> send("done", finished.answer());
    }
  }

  private void send(String name, Object data) {
    String text = "event: %s\ndata: %s\n\n".formatted(name, json.writeValueAsString(data));
    if (!response.isCommitted()) {
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      // A proxy such as nginx would hold events back until its buffer is full.
      response.setHeader("X-Accel-Buffering", "no");
    }
    try {
      OutputStream out = response.getOutputStream();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      readerLeft = true;
      throw new UncheckedIOException(e);
    }
  }
}
