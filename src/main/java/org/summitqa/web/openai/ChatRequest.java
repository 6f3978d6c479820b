package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Question;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/**
 * The body of {@code POST /v1/chat/completions}, not yet checked. What the service has no use for
 * (model, temperature, tools, …) is left unread: clients send it unasked, and many have one model's
 * name built in.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChatRequest(
    @Nullable List<@Nullable ChatMessage> messages,
    @Nullable Boolean stream,
    @Nullable Integer n,
    @JsonProperty("stream_options") @Nullable StreamOptions streamOptions) {
  /** The name under which chats know the service. */
  static final String MODEL = "summitqa";

  /** What a stream brings besides its text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record StreamOptions(@JsonProperty("include_usage") @Nullable Boolean includeUsage) {}

  boolean streams() {
    return Boolean.TRUE.equals(stream);
  }

  boolean includesUsage() {
    return streamOptions != null && Boolean.TRUE.equals(streamOptions.includeUsage());
  }

  /** Checks what was sent and returns the question. */
  Question checked(WebSettings limits) {
    if (n != null && n != 1) {
      throw RefusedException.badRequest("n must be 1, not %d: there is one answer.".formatted(n))
          .about("n");
    }
    if (messages == null) {
      throw RefusedException.badRequest("messages is required.").about("messages");
    }
    return new ChatHistory(RequestValues.present("messages", messages)).question(limits);
  }
}
