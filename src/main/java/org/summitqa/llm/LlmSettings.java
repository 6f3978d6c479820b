package org.summitqa.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the language model. A wrong one is told with its name when the service starts.
 *
 * @param provider what writes the answers
 * @param baseUrl the server's address, http or https; null for the provider's own
 * @param apiKey the provider's key, shown nowhere; null for none, which the public endpoints refuse
 * @param model the model's name at the provider; null only without a model
 * @param timeout the longest that a whole answer may take, 1 second to 10 minutes
 * @param temperature 0 (always the likeliest word) to 2
 * @param maxTokens the longest answer in the model's tokens, 16 to 8192
 */
@ConfigurationProperties("summitqa.llm")
public record LlmSettings(
    @DefaultValue("extractive") Provider provider,
    @Nullable String baseUrl,
    @Nullable String apiKey,
    @Nullable String model,
    @DefaultValue("60s") Duration timeout,
    @DefaultValue("0") double temperature,
    @DefaultValue("600") int maxTokens) {
  /** Checks every setting; empty texts count as absent. */
  public LlmSettings {
    baseUrl = blankToNull(baseUrl);
    apiKey = blankToNull(apiKey);
    model = blankToNull(model);
    check(
        timeout.compareTo(Duration.ofSeconds(1)) >= 0
            && timeout.compareTo(Duration.ofMinutes(10)) <= 0,
        "timeout must be 1s to 10m, not " + timeout);
    check(temperature >= 0 && temperature <= 2, "temperature must be 0 to 2, not " + temperature);
    check(maxTokens >= 16 && maxTokens <= 8192, "max-tokens must be 16 to 8192, not " + maxTokens);
    check(
        baseUrl == null || isHttpAddress(baseUrl),
        "base-url must be an http or https address such as http://localhost:8089/v1");
    if (provider != Provider.EXTRACTIVE) {
      check(model != null, "model is missing; %s needs it".formatted(provider.code()));
      check(
          apiKey != null || !provider.needsKey(baseUrl),
          "api-key is missing; %s needs it".formatted(provider.endpoint()));
    }
  }

  /** Returns the address that is called: the one set, or the provider's own. */
  public String endpoint() {
    return baseUrl == null ? provider.endpoint() : baseUrl;
  }

  /** Shows everything but the key. */
  @Override
  public String toString() {
    return "LlmSettings[provider=%s, baseUrl=%s, apiKey=%s, model=%s, timeout=%s, temperature=%s, maxTokens=%d]"
        .formatted(
            provider.code(),
            baseUrl,
            apiKey == null ? "none" : "******",
            model,
            timeout,
            temperature,
            maxTokens);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("summitqa.llm." + message);
    }
  }

  // The address is not repeated in the message: some carry a password.
  private static boolean isHttpAddress(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What writes the answers. */
  public enum Provider {
    /** No model: the articles' own sentences. */
    EXTRACTIVE(""),
    /** Any server that speaks OpenAI's API. */
    OPENAI("https://api.openai.com/v1"),
    /** Anthropic's API. */
    ANTHROPIC("https://api.anthropic.com/v1"),
    /** An Ollama server. */
    OLLAMA("http://localhost:11434");

    private final String endpoint;

    Provider(String endpoint) {
      this.endpoint = endpoint;
    }

    /** Returns the name in settings. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    String endpoint() {
      return endpoint;
    }

    boolean needsKey(@Nullable String baseUrl) {
      return switch (this) {
        case EXTRACTIVE, OLLAMA -> false;
        case OPENAI, ANTHROPIC ->
            baseUrl == null
                || URI.create(endpoint).getHost().equalsIgnoreCase(URI.create(baseUrl).getHost());
      };
    }
  }
}
