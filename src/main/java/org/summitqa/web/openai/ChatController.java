package org.summitqa.web.openai;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.summitqa.ask.Question;
import org.summitqa.web.ask.BoundedPipeline;
import org.summitqa.web.http.EventStream;
import org.summitqa.web.http.Heartbeat;
import org.summitqa.web.http.WebSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers chats as OpenAI's API does, so that its clients can take the service for a model. The
 * body says whether the answer is streamed; {@code Accept} and {@code Authorization} say nothing.
 */
@Hidden // The description is openapi.yml.
@RestController
class ChatController {
  private final BoundedPipeline pipeline;
  private final WebSettings limits;
  private final JsonMapper json;
  private final Heartbeat heartbeat;

  ChatController(
      BoundedPipeline pipeline, WebSettings limits, JsonMapper json, Heartbeat heartbeat) {
    this.pipeline = pipeline;
    this.limits = limits;
    this.json = json;
    this.heartbeat = heartbeat;
  }

  @PostMapping(path = "/v1/chat/completions", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Nullable ResponseEntity<ChatCompletion> complete(
      @RequestBody ChatRequest chat, HttpServletRequest request, HttpServletResponse response) {
    Question question = chat.checked(limits);
    String service = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    ChatText text = new ChatText(question.language(), service);
    if (chat.streams()) {
      EventStream stream = new EventStream(response);
      stream(question, stream, new ChatEvents(stream, text, chat.includesUsage(), json));
      return null;
    }
    pipeline.answer(question, text::add);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(ChatCompletion.of(ChatReply.begin(), text));
  }

  private void stream(Question question, EventStream stream, ChatEvents events) {
    heartbeat.start(stream);
    stream.run(() -> pipeline.answer(question, events), events::fail);
  }
}
