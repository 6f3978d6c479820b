package org.summitqa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that knows nothing of the service but its port. */
public record Http(int port) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  /** A response with its body as text. */
  public record Reply(int status, HttpResponse<String> raw) {
    /** Returns the body as JSON. */
    public JsonNode json() {
      return JSON.readTree(raw.body());
    }

    /** Returns a header, or nothing as the empty text. */
    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    /** Returns the detail of a problem object. */
    public String detail() {
      return json().path("detail").asString();
    }
  }

  /** Gets a path. */
  public Reply get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Posts JSON to {@code /ask}. */
  public Reply ask(String body, String... headers) {
    return send("POST", "/ask", BodyPublishers.ofString(body), with(headers));
  }

  /** Posts JSON to {@code /v1/chat/completions}. */
  public Reply chat(String body, String... headers) {
    return send("POST", "/v1/chat/completions", BodyPublishers.ofString(body), with(headers));
  }

  /** Sends any request. */
  public Reply send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> reply = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Reply(reply.statusCode(), reply);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] with(String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return all;
  }
}
