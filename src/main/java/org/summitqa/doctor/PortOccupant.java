package org.summitqa.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who listens at a port. */
sealed interface PortOccupant {
  /** A service such as this. */
  record SummitQa(String state) implements PortOccupant {}

  /** Something else. */
  record Other() implements PortOccupant {}

  /** Nobody that answers. */
  record Nobody() implements PortOccupant {}

  /** Asks for the health that a Summit QA tells. */
  static PortOccupant at(InetAddress address, int port) {
    String host = address.getHostAddress().replaceFirst("%.*", "");
    URI health =
        URI.create(
            "http://%s:%d/actuator/health"
                .formatted(host.contains(":") ? "[" + host + "]" : host, port));
    Duration patience = Duration.ofSeconds(5);
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build()) {
      HttpRequest request = HttpRequest.newBuilder(health).timeout(patience).build();
      return of(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (ConnectException e) {
      return new Nobody();
    } catch (IOException e) {
      return new Other();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Other();
    }
  }

  private static PortOccupant of(String body) {
    try {
      JsonNode index = new JsonMapper().readTree(body).at("/components/index");
      JsonNode articles = index.at("/details/articles");
      return articles.isNumber()
          ? new SummitQa(
              "its index %s with %d articles"
                  .formatted(index.path("status").asString(), articles.asLong()))
          : new Other();
    } catch (JacksonException e) {
      return new Other();
    }
  }
}
