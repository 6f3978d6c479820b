package org.summitqa.doctor.model;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.summitqa.llm.LlmSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the model's server says when it is asked for its models, which costs nothing. */
sealed interface ModelAddress {
  /** It names them. */
  record Models(List<String> names) implements ModelAddress {}

  /**
   * It names none: not every server does.
   *
   * @param status what it answered; 0 where it is too busy to answer in time
   */
  record Silent(int status) implements ModelAddress {}

  /** It refuses the key. */
  record KeyRefused(int status) implements ModelAddress {}

  /** Nothing answers. */
  record Unreachable(String reason) implements ModelAddress {}

  /** Asks. */
  static ModelAddress ask(LlmSettings settings) {
    Duration patience = Duration.ofSeconds(10);
    try (HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .build()) {
      return of(client.send(request(settings, patience), HttpResponse.BodyHandlers.ofString()));
    } catch (HttpConnectTimeoutException e) {
      return new Unreachable(reason(e));
    } catch (HttpTimeoutException e) {
      // Connected: a server that does one thing at a time may be writing for somebody else.
      return new Silent(0);
    } catch (IOException e) {
      return new Unreachable(reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreachable("interrupted");
    }
  }

  private static HttpRequest request(LlmSettings settings, Duration patience) {
    String key = settings.apiKey() == null ? "none" : settings.apiKey();
    String base = settings.endpoint().replaceFirst("/+$", "");
    HttpRequest.Builder request = HttpRequest.newBuilder().timeout(patience);
    switch (settings.provider()) {
      case OLLAMA -> request.uri(URI.create(base + "/api/tags"));
      case ANTHROPIC ->
          request
              .uri(URI.create(base + "/models"))
              .header("x-api-key", key)
              .header("anthropic-version", "2023-06-01");
      case OPENAI, EXTRACTIVE ->
          request.uri(URI.create(base + "/models")).header("Authorization", "Bearer " + key);
    }
    return request.build();
  }

  private static ModelAddress of(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      return new KeyRefused(status);
    }
    List<String> names = status == 200 ? names(response.body()) : List.of();
    return names.isEmpty() ? new Silent(status) : new Models(names);
  }

  private static List<String> names(String body) {
    List<String> names = new ArrayList<>();
    try {
      JsonNode list = new JsonMapper().readTree(body);
      list.path("data").forEach(model -> names.add(model.path("id").asString("")));
      list.path("models").forEach(model -> names.add(model.path("name").asString("")));
    } catch (JacksonException e) {
      return List.of();
    }
    names.removeIf(String::isBlank);
    return names;
  }

  private static String reason(IOException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      switch (at) {
        case UnresolvedAddressException e -> {
          return "its host is not known";
        }
        case HttpConnectTimeoutException e -> {
          return "no answer within 10 s";
        }
        case SSLException e -> {
          return "no secure connection: " + e.getMessage();
        }
        default -> {}
      }
    }
    return failure instanceof ConnectException
        ? "no connection: nothing listens there, or a firewall is between"
        : "the connection broke (" + failure.getClass().getSimpleName() + ")";
  }
}
