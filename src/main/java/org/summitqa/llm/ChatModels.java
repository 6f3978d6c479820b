package org.summitqa.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;

/** Builds the client of the configured provider. */
final class ChatModels {
  private ChatModels() {}

  /** Returns a client of the provider; {@code settings} name one. */
  static StreamingChatModel of(LlmSettings settings, Duration connectTimeout) {
    HttpClientBuilder http = new ModelHttp.Builder(new ModelHttp(connectTimeout));
    return switch (settings.provider()) {
      case OPENAI -> openAi(settings, http);
      case ANTHROPIC -> anthropic(settings, http);
      case OLLAMA -> ollama(settings, http);
      case EXTRACTIVE -> throw new IllegalArgumentException("extractive has no chat model");
    };
  }

  private static StreamingChatModel openAi(LlmSettings settings, HttpClientBuilder http) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.endpoint())
        // Servers without keys still want the header in their logs and proxies; its value is free.
        .apiKey(settings.apiKey() == null ? "none" : settings.apiKey())
        .modelName(settings.model())
        .temperature(settings.temperature())
        .maxTokens(settings.maxTokens())
        // Never shown: a sign that the model is at work.
        .returnThinking(true)
        .build();
  }

  private static StreamingChatModel anthropic(LlmSettings settings, HttpClientBuilder http) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.endpoint())
        .apiKey(settings.apiKey() == null ? "none" : settings.apiKey())
        .modelName(settings.model())
        .temperature(settings.temperature())
        .maxTokens(settings.maxTokens())
        .cacheSystemMessages(true)
        .returnThinking(true)
        .build();
  }

  private static StreamingChatModel ollama(LlmSettings settings, HttpClientBuilder http) {
    return OllamaStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.endpoint())
        .modelName(settings.model())
        .temperature(settings.temperature())
        .numPredict(settings.maxTokens())
        .returnThinking(true)
        .build();
  }
}
