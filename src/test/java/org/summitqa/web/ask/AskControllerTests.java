package org.summitqa.web.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.summitqa.ingest.IngestionProgress;
import org.summitqa.lifecycle.IngestionState;
import org.summitqa.prompt.Turn;
import org.summitqa.text.Language;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakeCorpus;
import org.summitqa.web.FakePipeline;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EdgeTest
class AskControllerTests {
  private static final String STREAM = "text/event-stream";

  @LocalServerPort int port;
  @Autowired FakePipeline pipeline;
  @Autowired IngestionState ingestion;
  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Nested
  class Answered {
    @Test
    void showsTheFieldsOfTheContractInItsOrder() {
      Http.Reply reply = http.ask("{\"question\": \"芬太尼？\"}");

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
      assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
      assertThat(reply.json().propertyNames())
          .containsExactly(
              "status",
              "question",
              "answer",
              "sentences",
              "citations",
              "related",
              "origins",
              "confidence",
              "model",
              "degraded",
              "timings");
      assertThat(reply.json().at("/citations/0").toString())
          .isEqualTo(
              "{\"number\":1,\"articleId\":\"新闻/2023.11/a b?#%\",\"title\":\"习拜会\","
                  + "\"publisher\":\"Foo, Inc.\",\"publishedAt\":\"2023-11-16\","
                  + "\"url\":\"https://example.org/1\","
                  + "\"passageId\":\"新闻/2023.11/a b?#%#0000\",\"start\":0,\"end\":11,"
                  + "\"quote\":\"双方就芬太尼达成一致。\","
                  + "\"version\":\"%s\",".formatted(FakeCorpus.KNOWN.metadata().version())
                  + "\"alsoIn\":[{\"articleId\":\"other\",\"title\":\"另一标题\","
                  + "\"publisher\":\"Bar Daily\",\"publishedAt\":\"2023-11-17\","
                  + "\"url\":\"https://example.org/2\"}],\"alsoInCount\":12}");
      assertThat(reply.json().get("origins").toString())
          .isEqualTo("[{\"name\":\"新华社\",\"articles\":[\"新闻/2023.11/a b?#%\",\"other\"]}]");
      assertThat(reply.json().at("/sentences/0").toString())
          .isEqualTo("{\"text\":\"双方就芬太尼达成一致。\",\"citations\":[1],\"verification\":\"exact\"}");
    }

    @Test
    void showsWhatIsUnknownAsNull() {
      JsonNode citation = http.ask("{\"question\": \"decline\"}").json().at("/related/1");

      for (String field : List.of("publisher", "publishedAt", "url")) {
        assertThat(citation.get(field).isNull()).as(field).isTrue();
      }
    }

    @Test
    void takesFiltersLanguageAndHistory() {
      http.ask(
          """
          {"question": "芬太尼？", "history": [{"question": "q", "answer": "a"}],
           "publishers": ["Foo, Inc."], "from": "2023-10-01", "to": "2024-04-30",
           "language": "en"}""");

      assertThat(pipeline.last.language()).isEqualTo(Language.EN);
      assertThat(pipeline.last.history()).containsExactly(new Turn("q", "a"));
      assertThat(pipeline.last.filter().publishers()).containsExactly("Foo, Inc.");
      assertThat(pipeline.last.filter().from()).isEqualTo("2023-10-01");
    }

    @Test
    void takesNullForWhatMayBeLeftOut() {
      String body =
          "{\"question\": \"q\", \"history\": null, \"publishers\": null, \"from\": null,"
              + " \"to\": null, \"language\": null}";

      assertThat(http.ask(body).status()).isEqualTo(200);
    }

    @Test
    void leavesOutTheOldestTurnsOfALongHistory() {
      List<String> turns = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        turns.add("{\"question\": \"q%d\", \"answer\": \"\"}".formatted(i));
      }
      http.ask("{\"question\": \"q\", \"history\": [%s]}".formatted(String.join(",", turns)));

      assertThat(pipeline.last.history()).hasSize(20);
      assertThat(pipeline.last.history().getLast().question()).isEqualTo("q24");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "*/*",
          "application/json",
          "application/*",
          "text/event-stream;q=0.5, */*;q=0.9"
        })
    void isJsonWhereJsonIsAccepted(String accept) {
      Http.Reply reply = http.ask("{\"question\": \"q\"}", "Accept", accept);

      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }
  }

  @Nested
  class Streamed {
    @Test
    void endsWithTheVeryJsonAnswer() {
      String json = http.ask("{\"question\": \"q\"}").raw().body();
      Http.Reply stream = http.ask("{\"question\": \"q\"}", "Accept", STREAM);

      assertThat(stream.header("Content-Type")).startsWith(STREAM);
      assertThat(names(stream)).containsExactly("evidence", "sentence", "done");
      assertThat(data(stream, 2)).isEqualTo(json);
      JsonNode sentence = new JsonMapper().readTree(data(stream, 1));
      assertThat(sentence.get("sentence")).isEqualTo(tree(json).at("/sentences/0"));
      assertThat(sentence.get("citations")).isEqualTo(tree(json).get("citations"));
    }

    @Test
    void tellsItsStepsAsCommentsBetweenTheEvents() {
      Http.Reply stream = http.ask("{\"question\": \"q\"}", "Accept", STREAM);

      assertThat(stream.raw().body().split("\n\n", -1))
          .extracting(block -> block.lines().findFirst().orElse(""))
          .containsExactly(
              ": searching",
              "event: evidence",
              ": writing",
              ": checking",
              "event: sentence",
              "event: done",
              "");
    }

    @Test
    void tellsOfALateFailureAsItsLastEvent() {
      Http.Reply stream = http.ask("{\"question\": \"break later\"}", "Accept", STREAM);

      assertThat(names(stream)).containsExactly("evidence", "sentence", "error");
      assertThat(tree(data(stream, 2)).get("status").asInt()).isEqualTo(500);
      assertThat(stream.raw().body()).doesNotContain("secret", "Exception");
    }

    @Test
    void failsWithAStatusBeforeTheFirstEvent() {
      ingestion.progressed(new IngestionProgress(3, 9, 30, 10, Optional.empty()));

      Http.Reply reply = http.ask("{\"question\": \"not ready\"}", "Accept", STREAM);

      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.header("Retry-After")).isEqualTo("5");
      assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(reply.json().path("articlesRead").asInt()).isEqualTo(3);
      assertThat(reply.json().path("articlesTotal").asInt()).isEqualTo(9);
    }

    private static List<String> names(Http.Reply stream) {
      return stream
          .raw()
          .body()
          .lines()
          .filter(l -> l.startsWith("event: "))
          .map(l -> l.substring(7))
          .toList();
    }

    private static String data(Http.Reply stream, int event) {
      return stream
          .raw()
          .body()
          .lines()
          .filter(l -> l.startsWith("data: "))
          .map(l -> l.substring(6))
          .toList()
          .get(event);
    }

    private static JsonNode tree(String json) {
      return new JsonMapper().readTree(json);
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            {}                                              | question is required
            {"question": null}                              | question is required
            {"question": " \\u00a0\\n"}                     | must not be blank
            {"question": 5}                                 | "question" must be a string
            {"question": true}                              | "question" must be a string
            {"question": ["q"]}                             | "question" must be a string
            {"question": "\\ud83d"}                         | surrogate
            {"question": "q", "colour": 1}                  | Unknown field "colour"
            {"question": "q", "question": "r"}              | given twice
            {"question": "q"} x                             | not JSON
            {"question": "q"}{}                             | one JSON object
            {"question": "q"                                | not JSON
            "question"                                      | one JSON object
            ""                                              | one JSON object
            []                                              | one JSON object
            null                                            | one JSON object
            {"question": "q", "from": "16.11.2023"}         | from must be a date such as
            {"question": "q", "from": "2023-02-30"}         | from must be a date such as
            {"question": "q", "from": [2023,1,1]}           | "from" must be a string
            {"question": "q", "from": "2023-02-03", "to": "2023-02-01"} | must not be after
            {"question": "q", "language": "fr"}             | language must be zh or en, not "fr"
            {"question": "q", "language": ""}               | language must be zh or en
            {"question": "q", "publishers": "BBC"}          | "publishers" must be a list
            {"question": "q", "publishers": ""}             | "publishers" must be a list
            {"question": "q", "publishers": [null]}         | publishers must not hold null
            {"question": "q", "publishers": [1]}            | must be a string
            {"question": "q", "publishers": [" "]}          | publisher must not be blank
            {"question": "q", "history": [{}]}              | needs question and answer
            {"question": "q", "history": [{"a": 1}]}        | Unknown field "history[0].a"
            {"question": "q", "history": [1]}               | "history[0]" must be an object
            {"question": "q", "history": ""}                | "history" must be a list
            {"question": "q", "history": {}}                | "history" must be a list
            {"question": "q", "explain": "true"}            | "explain" must be true or false
            {"question": "q", "checks": 1}                  | "checks" must be true or false
            """)
    void namesTheFieldAndWhatIsWrong(String body, String detail) {
      Http.Reply reply = http.ask(body);

      assertThat(reply.status()).as(reply.raw().body()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(reply.detail()).contains(detail).doesNotContain("Exception", "summitqa", "java");
    }

    @Test
    void noExplanationIsGivenWhereNobodyHasAToken() {
      for (String accept : List.of("application/json", STREAM)) {
        Http.Reply reply = http.ask("{\"question\": \"q\", \"explain\": true}", "Accept", accept);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.detail()).contains("not explained", "summitqa.admin.token");
      }
    }

    @Test
    void namesTheLimitOfALongQuestion() {
      assertThat(http.ask("{\"question\": \"" + "🌏".repeat(1001) + "\"}").status())
          .as("4,004 bytes and the rest")
          .isEqualTo(400);
      assertThat(http.ask("{\"question\": \"" + "a".repeat(1001) + "\"}").detail())
          .isEqualTo("question may have at most 1000 characters, not 1001.");
      assertThat(http.ask("{\"question\": \"" + "🌏".repeat(1000) + "\"}").status()).isEqualTo(200);
    }

    @Test
    void isA413BeyondTheLimitWhetherOrNotTheLengthIsSaid() {
      String body = "{\"question\": \"q\"" + " ".repeat(5000) + "}";
      var unknownLength =
          BodyPublishers.ofInputStream(
              () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

      assertThat(http.ask(body).status()).isEqualTo(413);
      Http.Reply chunked =
          http.send("POST", "/ask", unknownLength, "Content-Type", "application/json");
      assertThat(chunked.status()).isEqualTo(413);
      assertThat(chunked.detail()).contains("4096 bytes");
    }

    @Test
    void isA415WithoutJson() {
      Http.Reply reply =
          http.send(
              "POST",
              "/ask",
              BodyPublishers.ofString("question=q"),
              "Content-Type",
              "application/x-www-form-urlencoded");

      assertThat(reply.status()).isEqualTo(415);
      assertThat(reply.detail())
          .contains("application/json, not application/x-www-form-urlencoded");
    }

    @Test
    void isA415ForAFormWithoutItsBoundary() {
      Http.Reply reply =
          http.send(
              "POST", "/ask", BodyPublishers.ofString("x"), "Content-Type", "multipart/form-data");

      assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void isA406WhereNothingIsAccepted() {
      Http.Reply reply = http.ask("{\"question\": \"q\"}", "Accept", "image/png");

      assertThat(reply.status()).isEqualTo(406);
      assertThat(reply.detail()).contains("application/json or text/event-stream");
    }

    @Test
    void isA405ForOtherMethods() {
      Http.Reply reply = http.get("/ask");

      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("Allow")).isEqualTo("POST");
      assertThat(reply.detail()).isEqualTo("GET is not supported here, only POST.");
    }

    @Test
    void keepsItsInsideToItself() {
      Http.Reply reply = http.ask("{\"question\": \"break at once\"}");

      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.raw().body()).doesNotContain("secret", "Exception");
    }

    @Test
    @DirtiesContext
    void isA429WhileAsManyAsAllowedAreAnswered() throws InterruptedException {
      var first = CompletableFuture.supplyAsync(() -> http.ask("{\"question\": \"wait\"}"));
      pipeline.waiting.await();

      Http.Reply whole = http.ask("{\"question\": \"q\"}");
      Http.Reply stream = http.ask("{\"question\": \"q\"}", "Accept", STREAM);
      pipeline.go.countDown();

      for (Http.Reply reply : List.of(whole, stream)) {
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.detail()).contains("limit");
      }
      assertThat(first.join().status()).isEqualTo(200);
      assertThat(http.ask("{\"question\": \"q\"}").status()).isEqualTo(200);
    }
  }
}
