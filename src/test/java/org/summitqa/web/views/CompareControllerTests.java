package org.summitqa.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.summitqa.evidence.Filter;
import org.summitqa.text.Language;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakeComparisons;
import org.summitqa.web.Http;

@EdgeTest
class CompareControllerTests {
  @LocalServerPort int port;
  @Autowired FakeComparisons comparisons;
  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  private Http.Reply compare(String body) {
    return http.send(
        "POST", "/compare", BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  @Nested
  class Compared {
    @Test
    void areInTheShapeOfTheContract() {
      Http.Reply reply = compare("{\"question\": \"芬太尼？\"}");

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type")).startsWith("application/json");
      assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
      assertThat(reply.json().propertyNames())
          .containsExactly(
              "question",
              "publishers",
              "notCompared",
              "differences",
              "citations",
              "model",
              "degraded",
              "timings");
      assertThat(reply.json().get("publishers").toString())
          .isEqualTo(
              "[{\"publisher\":\"Foo, Inc.\",\"silent\":false,\"sentences\":[{\"text\":\"双方就芬太尼达成一致。\","
                  + "\"citations\":[1],\"verification\":\"exact\"}]},"
                  + "{\"publisher\":null,\"silent\":true,\"sentences\":[]}]");
      assertThat(reply.json().get("differences").toString())
          .isEqualTo(
              "[{\"kind\":\"claim\",\"about\":\"说法\",\"statement\":\"说法：A称“一致”[1]；B称“一致”[2]。\","
                  + "\"citations\":[1,2]}]");
      assertThat(reply.json().at("/citations/1/number").asInt()).isEqualTo(2);
    }

    @Test
    void areThoseOfTheFilterInTheLanguageAskedFor() {
      compare(
          """
          {"question": "Fentanyl?", "publishers": ["BBC"], "from": "2023-10-01",
           "to": "2024-04-30", "language": "zh"}""");

      assertThat(comparisons.last.filter())
          .isEqualTo(
              new Filter(List.of("BBC"), LocalDate.of(2023, 10, 1), LocalDate.of(2024, 4, 30)));
      assertThat(comparisons.last.language()).isEqualTo(Language.ZH);
      assertThat(comparisons.last.history()).isEmpty();
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {}                                         | question is required
            {"question": " "}                          | question must not be blank
            {"question": "q", "history": []}           | history
            {"question": "q", "colour": "red"}         | colour
            {"question": "q", "language": "de"}        | language must be zh or en
            {"question": "q", "from": "yesterday"}     | from must be a date
            {"question": "q", "publishers": [null]}    | publishers must not hold null
            {"question": "q", "publishers": [""]}      | publisher must not be blank
            {"question": 3}                            | question
            []                                         | object
            """)
    void isWhatIsNoRequest(String body, String detail) {
      Http.Reply reply = compare(body);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
      assertThat(reply.detail()).contains(detail);
    }

    @Test
    void isABodyThatIsTooLarge() {
      Http.Reply reply = compare("{\"question\": \"" + "a".repeat(5000) + "\"}");

      assertThat(reply.status()).isEqualTo(413);
      assertThat(reply.detail()).contains("at most 4096 bytes");
    }

    @Test
    void isAnotherMethodOrType() {
      assertThat(http.get("/compare").status()).isEqualTo(405);
      assertThat(
              http.send(
                      "POST",
                      "/compare",
                      BodyPublishers.ofString("q"),
                      "Content-Type",
                      "text/plain")
                  .status())
          .isEqualTo(415);
    }

    @Test
    void isEverythingUntilThereIsAnIndex() {
      Http.Reply reply = compare("{\"question\": \"%s\"}".formatted(FakeComparisons.NOT_READY));

      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void tellsNothingOfTheInside() {
      Http.Reply reply = compare("{\"question\": \"%s\"}".formatted(FakeComparisons.BREAK));

      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.raw().body()).doesNotContain("secret", "Exception");
    }

    @Test
    void isOneMoreThanMayRunAtATime() throws InterruptedException {
      String waiting = "{\"question\": \"%s\"}".formatted(FakeComparisons.WAIT);
      CompletableFuture<Http.Reply> first = CompletableFuture.supplyAsync(() -> compare(waiting));
      comparisons.waiting.await();

      Http.Reply second = compare("{\"question\": \"q\"}");
      comparisons.go.countDown();

      assertThat(second.status()).isEqualTo(429);
      assertThat(second.header("Retry-After")).isEqualTo("2");
      assertThat(second.detail())
          .isEqualTo(
              "1 requests are comparing publishers, which is the limit. Try again in a moment.");
      assertThat(first.join().status()).isEqualTo(200);
    }
  }
}
