package org.summitqa.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * The model of all tests. WireMock says what it answers, except where a test holds an answer: to
 * stop in the middle is what WireMock can't. One address serves both, so that one service does.
 */
final class ModelServer {
  static final ModelServer SHARED = new ModelServer();

  private final WireMockServer wireMock = new WireMockServer(wireMockConfig().dynamicPort());
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Queue<HeldAnswer> held = new ConcurrentLinkedQueue<>();
  private final HttpServer front;

  private ModelServer() {
    wireMock.start();
    try {
      front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    front.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
    front.createContext("/", this::answer);
    front.start();
  }

  /** Returns what the setting {@code summitqa.llm.base-url} takes. */
  String address() {
    return "http://127.0.0.1:%d/v1".formatted(front.getAddress().getPort());
  }

  /** Writes a draft at once. */
  void writes(String draft) {
    answers(stream(draft));
  }

  /** Writes a draft a byte at a time, so that characters, JSON and events are cut everywhere. */
  void drips(String draft) {
    int bytes = Chunks.whole(draft).length;
    answers(stream(draft).withChunkedDribbleDelay(bytes, bytes));
  }

  /** Holds the next answer until the test goes on. */
  HeldAnswer holds() {
    HeldAnswer answer = new HeldAnswer();
    held.add(answer);
    return answer;
  }

  /** Answers every call in any way that WireMock knows. */
  void answers(ResponseDefinitionBuilder response) {
    wireMock.stubFor(post(anyUrl()).willReturn(response));
  }

  /** Returns the server for all else: scenarios, and what was asked. */
  WireMockServer wireMock() {
    return wireMock;
  }

  /** Forgets what an earlier test wanted. */
  void reset() {
    wireMock.resetAll();
    held.clear();
  }

  private static ResponseDefinitionBuilder stream(String draft) {
    return aResponse()
        .withHeader("Content-Type", "text/event-stream")
        .withBody(Chunks.whole(draft));
  }

  private void answer(HttpExchange call) throws IOException {
    try {
      byte[] question = call.getRequestBody().readAllBytes();
      HeldAnswer next = held.poll();
      if (next != null) {
        next.serve(call);
      } else {
        pass(call, question);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(HttpExchange call, byte[] question) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(wireMock.baseUrl() + call.getRequestURI()))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(question))
            .build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    for (String name : new String[] {"Content-Type", "Retry-After"}) {
      answer.headers().firstValue(name).ifPresent(v -> call.getResponseHeaders().set(name, v));
    }
    call.sendResponseHeaders(answer.statusCode(), 0);
    // Where WireMock breaks off the exception ends this connection, too: closing would be an end.
    OutputStream out = call.getResponseBody();
    try (InputStream in = answer.body()) {
      byte[] piece = new byte[8192];
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        out.write(piece, 0, length);
        out.flush();
      }
    }
    out.close();
  }
}
