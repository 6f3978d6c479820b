package org.summitqa.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakeSuggestions;
import org.summitqa.web.Http;

@EdgeTest
class SuggestionControllerTests {
  @LocalServerPort int port;
  @Autowired FakeSuggestions suggestions;
  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Nested
  class Suggested {
    @Test
    void areFourExamplesWhereNothingElseIsAskedFor() {
      assertThat(http.get("/suggestions?language=zh").raw().body())
          .isEqualTo(
              "{\"questions\":[\"example SuggestionRequest[language=ZH, filter=Filter[publishers=[], from=null,"
                  + " to=null], count=4]\",\"asked []\"]}");
    }

    @Test
    void areFollowUpsWherePassagesAreGiven() {
      String query =
          "language=en&n=2&publisher=Foo,%20Inc.&from=2023-11-01&to=2023-11-30&passage="
              + encode("新闻/a b#0001")
              + "&passage=x%230002&asked="
              + encode("谁？")
              + "&asked=Why%3F";

      assertThat(http.get("/suggestions?" + query).json().get("questions").toString())
          .contains("language=EN", "publishers=[Foo, Inc.]", "from=2023-11-01", "count=2")
          .contains("passages [新闻/a b#0001, x#0002]", "asked [谁？, Why?]");
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ''                                | language is required
            language=                         | language must not be blank
            language=de                       | language must be zh or en, not "de"
            language=zh&language=en           | language may be given once
            language=zh&n=0                   | n must be a whole number from 1 to 10, not "0"
            language=zh&n=11                  | n must be a whole number from 1 to 10
            language=zh&n=two                 | n must be a whole number from 1 to 10
            language=zh&k=3                   | Unknown parameter "k"
            language=zh&passage=              | passage must not be blank
            language=zh&asked=%20             | asked must not be blank
            language=zh&from=2024-01-02&to=2024-01-01 | must not be after
            language=zh&publisher=            | publisher must not be blank
            """)
    void isWhatIsOutOfBounds(String query, String detail) {
      Http.Reply reply = http.get("/suggestions?" + query);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
      assertThat(reply.detail()).contains(detail);
    }

    @Test
    void areTooManyOrTooLongValues() {
      assertThat(http.get("/suggestions?language=zh" + "&passage=a".repeat(21)).detail())
          .isEqualTo("passage may be given at most 20 times, not 21.");
      assertThat(http.get("/suggestions?language=zh" + "&asked=a".repeat(21)).detail())
          .isEqualTo("asked may be given at most 20 times, not 21.");
      assertThat(http.get("/suggestions?language=zh&asked=" + "a".repeat(1001)).detail())
          .isEqualTo("asked may have at most 1000 characters, not 1001.");
    }

    @Test
    void isEverythingUntilThereIsAnIndex() {
      Http.Reply reply =
          http.get("/suggestions?language=en&asked=" + encode(FakeSuggestions.NOT_READY));

      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void isOneMoreThanMayRunAtATime() throws InterruptedException {
      String path = "/suggestions?language=en&asked=" + FakeSuggestions.WAIT;
      CompletableFuture<Http.Reply> first = CompletableFuture.supplyAsync(() -> http.get(path));
      suggestions.waiting.await();

      Http.Reply second = http.get("/suggestions?language=en");
      suggestions.go.countDown();

      assertThat(second.status()).isEqualTo(429);
      assertThat(second.header("Retry-After")).isEqualTo("2");
      assertThat(second.detail()).contains("in 1 requests, which is the limit");
      assertThat(first.join().status()).isEqualTo(200);
    }
  }
}
