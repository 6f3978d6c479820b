package org.summitqa.web.admin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.SummitQa;
import org.summitqa.fetch.LoopbackFetching;
import org.summitqa.web.Http;

/** Takes pages of a server on this machine, which only these tests allow. */
@Tag("service")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "summitqa.admin.token=a-token-of-tests-0123",
      "summitqa.admin.changes-per-second=1",
      "summitqa.admin.burst=9",
      "summitqa.admin.max-articles=6",
      "summitqa.admin.index-wait=30s"
    })
// The service has to be gone before its folders are deleted.
@DirtiesContext
@Import(LoopbackFetching.class)
class FetchEndpointTests {
  private static final WireMockServer SITE =
      new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
  private static final String TEXT = "<p>两国元首同意恢复军事交流。双方还谈到芬太尼问题。会谈持续了四个小时。</p>";

  @TempDir static Path folder;
  @LocalServerPort int port;
  private Http http;

  @DynamicPropertySource
  static void ownFolders(DynamicPropertyRegistry settings) throws IOException {
    SITE.start();
    Path articles = Files.createDirectories(folder.resolve("articles"));
    settings.add("summitqa.corpus.path", articles::toString);
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add("summitqa.fetch.ports", () -> "80, 443, " + SITE.port());
  }

  @AfterAll
  static void stop() {
    SITE.stop();
  }

  @BeforeEach
  void connect() {
    http = new Http(port);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> http.get("/actuator/health/readiness").status() == 200);
  }

  private static String at(String path) {
    return "http://127.0.0.1:" + SITE.port() + path;
  }

  private Http.Reply fetch(String path, String id) {
    String field = id.isEmpty() ? "" : ",\"id\":\"" + id + "\"";
    return http.send(
        "POST",
        "/articles/fetch",
        BodyPublishers.ofString("{\"url\":\"" + at(path) + "\"" + field + "}"),
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer a-token-of-tests-0123");
  }

  private static void page(String path, String head, String charset) {
    String page =
        "<html><head><title>会晤</title>" + head + "</head><body>" + TEXT + "</body></html>";
    SITE.stubFor(
        get(path)
            .willReturn(
                aResponse()
                    .withBody(page.getBytes(Charset.forName(charset)))
                    .withHeader("Content-Type", "text/html; charset=" + charset)));
  }

  private String url(String id) {
    return http.get("/articles/" + id).json().path("url").asString("");
  }

  @Test
  void aPageBecomesAnArticleUntilThereAreEnough() {
    page("/news/1.html", "", "GBK");
    page("/2", "<link rel=canonical href='" + at("/own") + "'>", "UTF-8");
    page("/3", "<link rel=canonical href='https://www.bbc.com/news/1'>", "UTF-8");
    page(
        "/4",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"url\":\"https://www.xinhuanet.com/1\"}</script>",
        "UTF-8");
    SITE.stubFor(
        get("/5")
            .willReturn(
                ok("标题\n\n两国元首会晤。会谈持续了四个小时。")
                    .withHeader("Content-Type", "text/plain; charset=utf-8")));
    SITE.stubFor(get("/6").willReturn(ok("<p></p>").withHeader("Content-Type", "text/html")));

    Http.Reply first = fetch("/news/1.html", "");
    assertThat(first.status()).as(first.raw().body()).isEqualTo(201);
    String id = first.json().path("id").asString();
    assertThat(id).matches("127\\.0\\.0\\.1/news/1-[0-9a-f]{8}");
    assertThat(http.get("/articles/" + id).json().path("text").asString()).startsWith("两国元首");
    assertThat(http.get("/articles/" + id).json().path("title").asString()).isEqualTo("会晤");
    assertThat(url(id)).isEqualTo(at("/news/1.html"));
    assertThat(fetch("/news/1.html", "").json().path("outcome").asString()).isEqualTo("unchanged");

    fetch("/2", "own");
    assertThat(url("own")).as("the page's own address at its host").isEqualTo(at("/own"));
    fetch("/3", "other");
    assertThat(url("other")).as("another's address is not believed").isEqualTo(at("/3"));
    fetch("/4", "linked");
    assertThat(url("linked")).isEqualTo(at("/4"));
    fetch("/5", "plain");
    assertThat(url("plain")).isEqualTo(at("/5"));
    assertThat(http.get("/articles/plain").json().path("text").asString()).contains("四个小时");
    Http.Reply nothing = fetch("/6", "nothing");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.detail()).contains("no text of an article");

    assertThat(fetch("/2", "sixth").status()).isEqualTo(201);
    Http.Reply enough = fetch("/2", "seventh");
    assertThat(enough.status()).isEqualTo(409);
    assertThat(enough.detail()).contains("summitqa.admin.max-articles");
    assertThat(refusedOfMany().header("Retry-After")).matches("[1-9][0-9]*");
  }

  /** Nine changes are taken at once, and one for each second that passes. */
  private Http.Reply refusedOfMany() {
    try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Http.Reply>> replies =
          Stream.generate(() -> editors.submit(() -> fetch("/2", "own"))).limit(40).toList();
      return replies.stream()
          .map(FetchEndpointTests::replyOf)
          .filter(reply -> reply.status() == 429)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Http.Reply replyOf(Future<Http.Reply> reply) {
    try {
      return reply.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
