package org.summitqa.web.ask;

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
import org.summitqa.api.AskResponse;
import org.summitqa.ask.Answer;
import org.summitqa.ask.ExplanationCollector;
import org.summitqa.ask.Question;
import org.summitqa.web.admin.AdminAccess;
import org.summitqa.web.http.EventStream;
import org.summitqa.web.http.Heartbeat;
import org.summitqa.web.http.WebSettings;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions, whole or as a stream of what is verified. */
@Hidden // The description is openapi.yml.
@RestController
class AskController {
  private static final String NOT_EXPLAINED =
      "Answers are not explained over HTTP. They are once summitqa.admin.token is set.";

  private final BoundedPipeline pipeline;
  private final AdminAccess admin;
  private final WebSettings limits;
  private final JsonMapper json;
  private final Heartbeat heartbeat;

  AskController(
      BoundedPipeline pipeline,
      AdminAccess admin,
      WebSettings limits,
      JsonMapper json,
      Heartbeat heartbeat) {
    this.pipeline = pipeline;
    this.admin = admin;
    this.limits = limits;
    this.json = json;
    this.heartbeat = heartbeat;
  }

  @PostMapping(
      path = "/ask",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
  @Nullable ResponseEntity<AskResponse> ask(
      @RequestBody AskRequest request,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable List<String> accept,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String token,
      HttpServletResponse response) {
    if (request.isExplained()) {
      admin.check(token, NOT_EXPLAINED);
    }
    Question question = request.checked(limits);
    AskDetails details = request.details();
    if (prefersStream(accept)) {
      EventStream stream = new EventStream(response);
      stream(question, stream, new AskEvents(stream, json, details));
      return null;
    }
    ExplanationCollector explanation = new ExplanationCollector();
    Answer answer = pipeline.answer(question, explanation);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(details.of(answer, explanation.explanation()));
  }

  private void stream(Question question, EventStream stream, AskEvents events) {
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
