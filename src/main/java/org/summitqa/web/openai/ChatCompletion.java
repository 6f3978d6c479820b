package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a chat, in OpenAI's shape. */
record ChatCompletion(
    String id, String object, long created, String model, List<Choice> choices, ChatUsage usage) {
  static ChatCompletion of(ChatReply reply, ChatText text) {
    Message message = new Message("assistant", text.whole(), null, text.annotations());
    return new ChatCompletion(
        reply.id(),
        "chat.completion",
        reply.created(),
        ChatRequest.MODEL,
        List.of(new Choice(0, message, null, "stop")),
        ChatUsage.NOT_COUNTED);
  }

  /** The one answer there is. */
  record Choice(
      int index,
      Message message,
      @Nullable Object logprobs,
      @JsonProperty("finish_reason") String finishReason) {}

  /** What is said. A refusal of this service is content: the articles don't answer. */
  record Message(
      String role, String content, @Nullable String refusal, List<ChatAnnotation> annotations) {}
}
