package org.summitqa.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an answer used up, in tokens. None are counted: an answer need not come from a model. */
record ChatUsage(
    @JsonProperty("prompt_tokens") int promptTokens,
    @JsonProperty("completion_tokens") int completionTokens,
    @JsonProperty("total_tokens") int totalTokens) {
  static final ChatUsage NOT_COUNTED = new ChatUsage(0, 0, 0);
}
