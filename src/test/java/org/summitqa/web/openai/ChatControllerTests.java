package org.summitqa.web.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.summitqa.prompt.Turn;
import org.summitqa.text.Language;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakePipeline;
import org.summitqa.web.Http;
import org.summitqa.web.RawStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EdgeTest
class ChatControllerTests {
  private static final String ANSWER =
      """
      双方就芬太尼达成一致[1]。

      出处：

      [1] Foo, Inc., 2023-11-16, 习拜会
      “双方就芬太尼达成一致。”
      https://example.org/1
      也见于：Bar Daily, 2023-11-17等12处

      以上来源同出一源：新华社（另见于Bar Daily等）。""";

  @LocalServerPort int port;
  @Autowired FakePipeline pipeline;
  private Http http;

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  private static String user(String text) {
    return message("user", text);
  }

  private static String message(String role, String text) {
    return new JsonMapper().createObjectNode().put("role", role).put("content", text).toString();
  }

  private static String chat(String... messages) {
    return "{\"model\": \"summitqa\", \"messages\": [%s]}".formatted(String.join(",", messages));
  }

  private static String streamed(String... messages) {
    return chat(messages).replaceFirst("\\{", "{\"stream\": true, ");
  }

  @Nested
  class Answered {
    @Test
    void showsTheTextWithItsSourcesInTheShapeOfOpenAi() {
      Http.Reply reply = http.chat(chat(user("芬太尼？")));

      assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
      assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
      assertThat(reply.json().propertyNames())
          .containsExactly("id", "object", "created", "model", "choices", "usage");
      assertThat(reply.json().get("object").asString()).isEqualTo("chat.completion");
      JsonNode choice = reply.json().at("/choices/0");
      assertThat(choice.get("finish_reason").asString()).isEqualTo("stop");
      assertThat(choice.at("/message/role").asString()).isEqualTo("assistant");
      assertThat(choice.at("/message/content").asString()).isEqualTo(ANSWER);
    }

    @Test
    void saysWhereEachMarkLeads() {
      JsonNode message = http.chat(chat(user("芬太尼？"))).json().at("/choices/0/message");

      assertThat(message.get("annotations").toString())
          .isEqualTo(
              "[{\"type\":\"url_citation\",\"url_citation\":{\"start_index\":10,\"end_index\":13,"
                  + "\"title\":\"习拜会\",\"url\":\"https://example.org/1\"}}]");
      assertThat(message.get("content").asString().substring(10, 13)).isEqualTo("[1]");
    }

    @Test
    void declinesInWordsWithTheNearestPassages() {
      JsonNode message = http.chat(chat(user("decline"))).json().at("/choices/0/message");

      assertThat(message.get("content").asString())
          .startsWith("The articles do not say.\n\nNearest passages:\n\n[1] Foo, Inc.")
          .endsWith("[2] \n“双方就芬太尼达成一致。”");
      assertThat(message.get("annotations")).isEmpty();
    }

    @Test
    void asksTheLastMessageOfTheUserAfterTheTurnsBefore() {
      http.chat(
          chat(
              message("system", "Speak like a pirate."),
              message("assistant", "Ahoy."),
              user("芬太尼？"),
              message("assistant", ANSWER),
              user("Hello?"),
              message("tool", "42"),
              user("那航班呢？"),
              message("assistant", "Left out: it came after the question.")));

      assertThat(pipeline.last.text()).isEqualTo("那航班呢？");
      assertThat(pipeline.last.language()).isEqualTo(Language.ZH);
      assertThat(pipeline.last.history())
          .containsExactly(new Turn("芬太尼？", "双方就芬太尼达成一致。"), new Turn("Hello?", ""));
    }

    @Test
    void readsTextInParts() {
      http.chat(
          chat(
              "{\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"old\"},"
                  + " {\"type\": \"image_url\", \"image_url\": {\"url\": \"data:\"}}]}",
              "{\"role\": \"assistant\", \"content\": null, \"tool_calls\": []}",
              "{\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"a\"},"
                  + " {\"type\": \"text\", \"text\": \"b\"}]}"));

      assertThat(pipeline.last.text()).isEqualTo("a\nb");
      assertThat(pipeline.last.history()).containsExactly(new Turn("old", ""));
    }

    @Test
    void leavesOutTheOldestOfTenThousandMessages() {
      String[] messages =
          IntStream.range(0, 10_000)
              .mapToObj(i -> message(i % 2 == 0 ? "user" : "assistant", "m" + i))
              .toArray(String[]::new);

      assertThat(http.chat(chat(messages)).status()).isEqualTo(200);
      assertThat(pipeline.last.text()).isEqualTo("m9998");
      assertThat(pipeline.last.history()).hasSize(20).last().isEqualTo(new Turn("m9996", "m9997"));
    }

    @Test
    void takesWhatClientsSendUnasked() {
      String body =
          """
          {"messages": [{"role": "user", "content": "q", "name": "x", "cache": {"a": [1]}}],
           "temperature": "hot", "max_tokens": 1, "tools": [{}], "user": 5, "n": 1,
           "stream": null, "stream_options": null, "metadata": {"a": "b"}}""";

      Http.Reply reply = http.chat(body, "Authorization", "Bearer anything", "Accept", "image/png");

      assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }
  }

  @Nested
  class Streamed {
    @ParameterizedTest
    @ValueSource(strings = {"芬太尼？", "decline"})
    void putsTogetherTheVeryTextOfTheWholeAnswer(String question) {
      JsonNode whole = http.chat(chat(user(question))).json().at("/choices/0/message");
      Http.Reply stream = http.chat(streamed(user(question)));

      assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
      assertThat(text(stream)).isEqualTo(whole.get("content").asString());
      List<JsonNode> deltas = deltas(stream);
      assertThat(deltas.getFirst().get("role").asString()).isEqualTo("assistant");
      assertThat(deltas.get(deltas.size() - 2).get("annotations"))
          .isEqualTo(whole.get("annotations"));
    }

    @Test
    void saysWhenItIsWhole() {
      List<String> data = data(http.chat(streamed(user("q"))));

      assertThat(data.getLast()).isEqualTo("[DONE]");
      List<JsonNode> chunks = chunks(data);
      assertThat(chunks).extracting(c -> c.get("id")).containsOnly(chunks.getFirst().get("id"));
      assertThat(chunks).extracting(c -> c.has("usage")).containsOnly(false);
      assertThat(chunks)
          .extracting(c -> c.at("/choices/0/finish_reason").asString(""))
          .containsExactly("", "", "", "stop");
    }

    @Test
    void bringsTheUsageToThoseWhoAskForIt() {
      String body =
          streamed(user("q"))
              .replaceFirst("\\{", "{\"stream_options\": {\"include_usage\": true}, ");

      JsonNode last = chunks(data(http.chat(body))).getLast();

      assertThat(last.get("choices")).isEmpty();
      assertThat(last.at("/usage/total_tokens").isInt()).isTrue();
    }

    @Test
    void tellsOfALateFailureInPlaceOfItsEnd() {
      List<String> data = data(http.chat(streamed(user("break later"))));

      JsonNode error = new JsonMapper().readTree(data.getLast()).get("error");
      assertThat(error.get("type").asString()).isEqualTo("server_error");
      assertThat(data.toString()).doesNotContain("secret", "Exception", "[DONE]");
    }

    @Test
    void failsWithAStatusBeforeTheFirstChunk() {
      Http.Reply reply = http.chat(streamed(user("not ready")));

      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.header("Retry-After")).isEqualTo("5");
      assertThat(reply.json().at("/error/type").asString()).isEqualTo("server_error");
    }

    private static List<String> data(Http.Reply stream) {
      return stream
          .raw()
          .body()
          .lines()
          .filter(line -> line.startsWith("data: "))
          .map(line -> line.substring(6))
          .toList();
    }

    private static List<JsonNode> chunks(List<String> data) {
      return data.stream()
          .filter(chunk -> !chunk.equals("[DONE]"))
          .map(new JsonMapper()::readTree)
          .toList();
    }

    private static List<JsonNode> deltas(Http.Reply stream) {
      return chunks(data(stream)).stream().map(chunk -> chunk.at("/choices/0/delta")).toList();
    }

    private static String text(Http.Reply stream) {
      return deltas(stream).stream()
          .map(delta -> delta.path("content").asString(""))
          .collect(Collectors.joining());
    }
  }

  @Nested
  class Models {
    @Test
    void listsTheServiceAsTheOneModel() {
      Http.Reply reply = http.get("/v1/models");

      assertThat(reply.json().at("/data/0/id").asString()).isEqualTo("summitqa");
      assertThat(http.get("/v1/models/summitqa").json()).isEqualTo(reply.json().at("/data/0"));
    }

    @Test
    void knowsNoOther() {
      Http.Reply reply = http.get("/v1/models/gpt-5");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.raw().body())
          .isEqualTo(
              "{\"error\":{\"message\":\"There is no model \\\"gpt-5\\\". Known: summitqa.\","
                  + "\"type\":\"invalid_request_error\",\"param\":\"model\","
                  + "\"code\":\"model_not_found\"}}");
    }

    @Test
    void answersToAnyName() {
      Http.Reply reply =
          http.chat(
              "{\"model\": \"gpt-5\", \"messages\": [{\"role\": \"user\", \"content\": \"q\"}]}");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().get("model").asString()).isEqualTo("summitqa");
    }
  }

  @Nested
  class Refused {
    @AfterEach
    void goesOnAnswering() {
      assertThat(http.chat(chat(user("q"))).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            {}                                                       | messages is required
            {"messages": null}                                       | messages is required
            {"messages": []}                                         | must have one of the role user
            {"messages": [null]}                                     | must not hold null
            {"messages": {}}                                         | "messages" must be a list
            {"messages": "q"}                                        | "messages" must be a list
            {"messages": ["q"]}                                      | "messages[0]" must be an object
            {"messages": [{}]}                                       | messages[0].role must be
            {"messages": [{"role": "wizard", "content": "q"}]}       | not "wizard"
            {"messages": [{"role": 5, "content": "q"}]}              | "messages[0].role" must be a string
            {"messages": [{"role": "system", "content": "q"}]}       | must have one of the role user
            {"messages": [{"role": "user"}]}                         | messages[0].content
            {"messages": [{"role": "user", "content": null}]}        | messages[0].content
            {"messages": [{"role": "user", "content": ""}]}          | messages[0].content must not be blank
            {"messages": [{"role": "user", "content": []}]}          | messages[0].content must not be blank
            {"messages": [{"role": "user", "content": 5}]}           | must be a string or a list of parts
            {"messages": [{"role": "user", "content": {"a": "b"}}]}  | must be a string or a list of parts
            {"messages": [{"role": "user", "content": ["q"]}]}       | messages[0].content[0] must be of type text
            {"messages": [{"role": "user", "content": [{"type": "image_url"}]}]} | must be of type text, not "image_url"
            {"messages": [{"role": "user", "content": [{"type": "text", "text": 1}]}]} | must be of type text
            {"messages": [{"role": "user", "content": "\\ud83d"}]}   | surrogate
            {"messages": [{"role": "user", "content": "\\ud83d"}, {"role": "user", "content": "q"}]} | messages[0].content has half
            {"n": 2, "messages": [{"role": "user", "content": "q"}]} | n must be 1, not 2
            {"n": "x", "messages": []}                               | "n" must be a whole number
            {"stream": "yes", "messages": []}                        | "stream" must be true or false
            {"messages": []                                          | not JSON
            []                                                       | one JSON object
            """)
    void namesTheFieldAndWhatIsWrong(String body, String message) {
      Http.Reply reply = http.chat(body);

      assertThat(reply.status()).as(reply.raw().body()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
      JsonNode error = reply.json().get("error");
      assertThat(error.propertyNames()).containsExactly("message", "type", "param", "code");
      assertThat(error.get("message").asString())
          .contains(message)
          .doesNotContain("Exception", "java");
      assertThat(error.get("type").asString()).isEqualTo("invalid_request_error");
    }

    @Test
    void namesTheLimitOfALongQuestion() {
      JsonNode error = http.chat(chat(user("q"), user("a".repeat(1001)))).json().get("error");

      assertThat(error.get("message").asString())
          .isEqualTo("messages[1].content may have at most 1000 characters, not 1001.");
      assertThat(error.get("param").asString()).isEqualTo("messages[1].content");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{\"messages\": [{\"role\": \"user\", \"content\": ", "{\"temperature\": "})
    void isA400ForNestingWithoutEnd(String start) {
      assertThat(http.chat(start + "[".repeat(100_000)).json().at("/error/message").asString())
          .contains("too deeply");
    }

    @Test
    void isA413BeyondALimitOfItsOwn() {
      Http.Reply reply = http.chat(chat(user("q")) + " ".repeat(1024 * 1024));

      assertThat(reply.status()).isEqualTo(413);
      assertThat(reply.json().at("/error/message").asString()).contains("1048576 bytes");
    }

    @Test
    void isA415WithoutJson() {
      Http.Reply reply =
          http.send(
              "POST",
              "/v1/chat/completions",
              BodyPublishers.ofString("q"),
              "Content-Type",
              "text/plain");

      assertThat(reply.status()).isEqualTo(415);
      assertThat(reply.json().at("/error/message").asString()).contains("not text/plain");
    }

    @Test
    void isA405ForOtherMethods() {
      Http.Reply reply = http.get("/v1/chat/completions");

      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("Allow")).isEqualTo("POST");
      assertThat(reply.json().at("/error/message").asString()).contains("only POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/embeddings", "/v1/", "/v1/chat", "/v1/models/a%00b"})
    void isAnErrorOfTheSameShapeAtEveryOtherPath(String path) {
      Http.Reply reply = http.get(path);

      assertThat(reply.status()).isBetween(400, 404);
      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
      assertThat(reply.json().at("/error/message").asString()).isNotEmpty();
    }

    @Test
    void isAnErrorOfTheSameShapeAtAMalformedPath() throws IOException {
      try (RawStream reply = RawStream.post(port, "/v1/%zz", "{}")) {
        assertThat(reply.skipTo("{\"error\":{\"message\":")).isTrue();
      }
    }

    @Test
    void keepsItsInsideToItself() {
      Http.Reply reply = http.chat(chat(user("break at once")));

      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.json().at("/error/type").asString()).isEqualTo("server_error");
      assertThat(reply.raw().body()).doesNotContain("secret", "Exception");
    }
  }

  @Test
  @DirtiesContext
  void isA429WhileAsManyAsAllowedAreAnswered() throws InterruptedException {
    var first = CompletableFuture.supplyAsync(() -> http.ask("{\"question\": \"wait\"}"));
    pipeline.waiting.await();

    Http.Reply second = http.chat(streamed(user("q")));
    pipeline.go.countDown();

    assertThat(second.status()).isEqualTo(429);
    assertThat(second.header("Retry-After")).isEqualTo("2");
    assertThat(second.json().at("/error/code").asString()).isEqualTo("rate_limit_exceeded");
    assertThat(first.join().status()).isEqualTo(200);
  }
}
