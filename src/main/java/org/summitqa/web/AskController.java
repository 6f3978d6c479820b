package org.summitqa.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Question;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions, whole or as a stream of what is verified. */
@Hidden // The description is openapi.yml.
@RestController
class AskController {
  private final BoundedPipeline pipeline;
  private final WebSettings limits;
  private final JsonMapper json;
  private final Heartbeat heartbeat;

  AskController(
      BoundedPipeline pipeline, WebSettings limits, JsonMapper json, Heartbeat heartbeat) {
    this.pipeline = pipeline;
    this.limits = limits;
    this.json = json;
    this.heartbeat = heartbeat;
  }

  @PostMapping(
      path = "/ask",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
  @Nullable ResponseEntity<Answer> ask(
      @RequestBody AskRequest request,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable List<String> accept,
      HttpServletResponse response) {
    Question question = request.checked(limits);
    if (prefersStream(accept)) {
      stream(question, new EventStream(response));
      return null;
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(pipeline.answer(question, event -> {}));
  }

  private void stream(Question question, EventStream stream) {
    AskEvents events = new AskEvents(stream, json);
    heartbeat.start(stream);
    stream.run(() -> pipeline.answer(question, events), events::fail);
  }

  /** Tells whether a stream is accepted more gladly than JSON, which is what {@code *}/* gets. */
  private static boolean prefersStream(@Nullable List<String> accept) {
    List<MediaType> types = MediaType.parseMediaTypes(accept == null ? List.of() : accept);
    return quality(types, MediaType.TEXT_EVENT_STREAM) > quality(types, MediaType.APPLICATION_JSON);
  }

  private static double quality(List<MediaType> accepted, MediaType type) {
    return accepted.stream()
        .filter(range -> range.includes(type))
        .reduce((one, other) -> other.isMoreSpecific(one) ? other : one)
        .map(MediaType::getQualityValue)
        .orElse(0.0);
  }
}
