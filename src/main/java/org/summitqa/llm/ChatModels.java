package org.summitqa.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Builds the client of the configured provider. */
final class ChatModels {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private ChatModels() {}

  /** Returns a client of the provider; {@code settings} name one. */
  static StreamingChatModel of(LlmSettings settings) {
    return switch (settings.provider()) {
      case OPENAI -> openAi(settings);
      case ANTHROPIC -> anthropic(settings);
      case OLLAMA -> ollama(settings);
      case EXTRACTIVE -> throw new IllegalArgumentException("extractive has no chat model");
    };
  }

  private static StreamingChatModel openAi(LlmSettings settings) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(http(settings))
        .baseUrl(settings.endpoint())
        // Servers without keys still want the header in their logs and proxies; its value is free.
        .apiKey(settings.apiKey() == null ? "none" : settings.apiKey())
        .modelName(settings.model())
        .temperature(settings.temperature())
        .maxTokens(settings.maxTokens())
        .timeout(settings.timeout())
        .build();
  }

  private static StreamingChatModel anthropic(LlmSettings settings) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(http(settings))
        .baseUrl(settings.endpoint())
        .apiKey(settings.apiKey() == null ? "none" : settings.apiKey())
        .modelName(settings.model())
        .temperature(settings.temperature())
        .maxTokens(settings.maxTokens())
        .cacheSystemMessages(true)
        .timeout(settings.timeout())
        .build();
  }

  private static StreamingChatModel ollama(LlmSettings settings) {
    return OllamaStreamingChatModel.builder()
        .httpClientBuilder(http(settings))
        .baseUrl(settings.endpoint())
        .modelName(settings.model())
        .temperature(settings.temperature())
        .numPredict(settings.maxTokens())
        .timeout(settings.timeout())
        .build();
  }

  private static HttpClientBuilder http(LlmSettings settings) {
    // HTTP/1.1: small servers answer an offer of HTTP/2 on a plain connection with an error.
    // Virtual threads: the client reads each stream with a thread that blocks.
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor());
    return new JdkHttpClientBuilder()
        .httpClientBuilder(client)
        .connectTimeout(CONNECT.compareTo(settings.timeout()) < 0 ? CONNECT : settings.timeout())
        .readTimeout(settings.timeout());
  }
}
