package org.summitqa.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakeCorpus;
import org.summitqa.web.FakeTimeline;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;

@EdgeTest
class TimelineControllerTests {
  @LocalServerPort int port;
  @Autowired FakeTimeline timeline;
  @Autowired FakeCorpus corpus;
  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @AfterEach
  void makeReady() {
    corpus.ready = true;
  }

  @Nested
  class Shown {
    @Test
    void hasTheFieldsOfTheContractInItsOrder() {
      JsonNode found = http.get("/timeline?q=x").json();
      JsonNode event = found.get("events").get(0);

      assertThat(found.propertyNames()).containsExactly("question", "events", "corpus");
      assertThat(event.propertyNames()).containsExactly("start", "end", "precision", "sources");
      assertThat(event.get("start").asString()).isEqualTo("2023-11-15");
      assertThat(event.get("precision").asString()).isEqualTo("day");
      assertThat(event.at("/sources/0").propertyNames())
          .containsExactly(
              "number",
              "articleId",
              "title",
              "publisher",
              "publishedAt",
              "url",
              "passageId",
              "start",
              "end",
              "quote",
              "version",
              "alsoIn",
              "alsoInCount");
    }

    @Test
    void passesOnWhatIsAskedFor() {
      http.get("/timeline?q=x&k=3&publisher=Foo,%20Inc.&from=2023-11-01&to=2023-11-30").json();

      assertThat(timeline.last)
          .isEqualTo("x Filter[publishers=[Foo, Inc.], from=2023-11-01, to=2023-11-30] 3");
    }

    @Test
    void hasTwentyEventsWhereNothingElseIsAskedFor() {
      http.get("/timeline?q=x").json();

      assertThat(timeline.last).endsWith(" 20");
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ''                                 | q is required
            q=%20                              | q must not be blank
            q=x&k=0                            | k must be a whole number from 1 to 100, not "0"
            q=x&k=101                          | k must be a whole number from 1 to 100
            q=x&n=3                            | Unknown parameter "n"
            q=x&from=2024-01-02&to=2024-01-01  | must not be after
            q=x&from=yesterday                 | from must be a date such as 2023-11-16
            """)
    void isWhatIsOutOfBounds(String query, String detail) {
      Http.Reply reply = http.get("/timeline?" + query);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
      assertThat(reply.detail()).contains(detail);
    }

    @Test
    void isAnythingWhileTheIndexIsBuilt() {
      corpus.ready = false;

      assertThat(http.get("/timeline?q=x").status()).isEqualTo(503);
    }

    @Test
    void isWhatFindsNoPlace() throws InterruptedException {
      CompletableFuture<Http.Reply> first =
          CompletableFuture.supplyAsync(
              () -> new Http(port).get("/timeline?q=" + FakeTimeline.WAIT));
      timeline.waiting.await();

      Http.Reply second = http.get("/timeline?q=x");
      timeline.go.countDown();

      assertThat(second.status()).isEqualTo(429);
      assertThat(second.header("Retry-After")).isEqualTo("2");
      assertThat(second.detail()).startsWith("1 timelines are being made, which is the limit.");
      assertThat(first.join().status()).isEqualTo(200);
    }
  }
}
