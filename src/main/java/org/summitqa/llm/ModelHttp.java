package org.summitqa.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;

/**
 * The HTTP client below the providers' clients. Unlike the one that comes with them it runs a
 * streaming exchange on the thread that asks, so that interrupting that thread closes the
 * connection at any moment, before the first byte, too; and it keeps what a refusal says of when to
 * come back.
 */
final class ModelHttp implements HttpClient {
  private static final int MAX_REFUSAL_BYTES = 64 * 1024;

  private final java.net.http.HttpClient client;

  ModelHttp(Duration connectTimeout) {
    // HTTP/1.1: small servers answer an offer of HTTP/2 on a plain connection with an error.
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("Only streams are asked for");
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    SseValidator guard = new SseValidator(listener);
    try {
      HttpResponse<InputStream> response =
          client.send(request(request), BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        read(response, new BoundedInput(body), parser, guard);
      }
    } catch (IOException e) {
      guard.onError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      guard.onError(e);
    }
  }

  private static void read(
      HttpResponse<InputStream> response,
      InputStream body,
      ServerSentEventParser parser,
      SseValidator guard)
      throws IOException {
    if (response.statusCode() / 100 != 2) {
      String text = new String(body.readNBytes(MAX_REFUSAL_BYTES), StandardCharsets.UTF_8);
      guard.onError(
          new StatusException(
              response.statusCode(), text, RetryAfter.of(response.headers(), Instant.now())));
      return;
    }
    parser.parse(body, guard);
    guard.onClose();
  }

  private static java.net.http.HttpRequest request(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    return builder.build();
  }

  /**
   * What the providers' clients want instead of a client. They set timeouts of their own, which
   * count for nothing: whoever waits for the text knows how long.
   *
   * @param client the client
   */
  record Builder(ModelHttp client) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return Duration.ZERO;
    }

    @Override
    public Builder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return Duration.ZERO;
    }

    @Override
    public Builder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return client;
    }
  }
}
