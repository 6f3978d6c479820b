package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a streamed answer to a chat, in OpenAI's shape. */
record ChatChunk(
    String id,
    String object,
    long created,
    String model,
    List<Choice> choices,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChatUsage usage) {
  /** The one answer there is. */
  record Choice(
      int index,
      Delta delta,
      @Nullable Object logprobs,
      @JsonProperty("finish_reason") @Nullable String finishReason) {}

  /** What a part adds. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Delta(
      @Nullable String role,
      @Nullable String content,
      @Nullable List<ChatAnnotation> annotations) {}

  /** Returns the first part, which says who speaks. */
  static ChatChunk opening(ChatReply reply) {
    return of(reply, new Delta("assistant", "", null), null);
  }

  /** Returns a part of the text. */
  static ChatChunk text(ChatReply reply, String text) {
    return of(reply, new Delta(null, text, null), null);
  }

  /** Returns the last part of the text, with what its marks lead to. */
  static ChatChunk sources(ChatReply reply, String text, List<ChatAnnotation> annotations) {
    return of(reply, new Delta(null, text, annotations), null);
  }

  /** Returns the part that says that the answer is whole. */
  static ChatChunk end(ChatReply reply) {
    return of(reply, new Delta(null, null, null), "stop");
  }

  /** Returns the part that a client gets who asks for the usage. */
  static ChatChunk usage(ChatReply reply) {
    return of(reply, List.of(), ChatUsage.NOT_COUNTED);
  }

  private static ChatChunk of(ChatReply reply, Delta delta, @Nullable String finishReason) {
    return of(reply, List.of(new Choice(0, delta, null, finishReason)), null);
  }

  private static ChatChunk of(ChatReply reply, List<Choice> choices, @Nullable ChatUsage usage) {
    return new ChatChunk(
        reply.id(), "chat.completion.chunk", reply.created(), ChatRequest.MODEL, choices, usage);
  }
}
