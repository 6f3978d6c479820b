package org.summitqa.web.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.SummitQa;
import org.summitqa.web.Http;

/** A client that goes away while it sends articles, to a service that does not watch its folder. */
@Tag("service")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "summitqa.admin.token=" + LeftClientTests.TOKEN,
      "summitqa.corpus.watch.enabled=false"
    })
// The service has to be gone before its folders are deleted.
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
class LeftClientTests {
  static final String TOKEN = "a-token-of-tests-0123";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir static Path folder;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void ownFolders(DynamicPropertyRegistry settings) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("first.txt"), "两国元首会晤。会谈持续了四个小时。");
    settings.add("summitqa.corpus.path", articles::toString);
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
  }

  @Test
  void findsLaterWhatWasAcknowledged(CapturedOutput log) throws IOException {
    Http http = new Http(port);
    await().atMost(PATIENCE).until(() -> http.get("/actuator/health/readiness").status() == 200);

    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
      client.setSoLinger(true, 0);
      send(client, "POST /articles HTTP/1.1\r\nHost: localhost\r\n");
      send(client, "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n");
      send(client, "Authorization: Bearer " + TOKEN + "\r\n\r\n");
      for (int i = 1; i <= 3; i++) {
        String line = "{\"id\":\"n%d\",\"text\":\"两国元首会晤。\"}\n".formatted(i);
        int length = line.getBytes(UTF_8).length;
        send(client, Integer.toHexString(length) + "\r\n" + line + "\r\n");
      }
      BufferedReader replies =
          new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
      String reply = "";
      while (!reply.contains("\"n3\"")) {
        reply = replies.readLine();
        assertThat(reply).isNotNull();
      }
    }

    await().atMost(PATIENCE).until(() -> http.get("/articles/n3").status() == 200);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(log.getAll()).contains("left after line 3"));
    assertThat(log.getAll()).doesNotContain("A request failed", "at org.apache.catalina");
  }

  private static void send(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(UTF_8));
  }
}
