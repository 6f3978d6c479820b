package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import org.summitqa.cli.CommandLineInterface;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks the shipped corpus on every surface. */
@Tag("service")
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.RANDOM_PORT)
// The service has to be gone before its folders are deleted.
@DirtiesContext
class SurfacesTests {
  private static final String FENTANYL = "两国元首就芬太尼达成了什么？";
  private static final String ENGLISH = "What did Biden and Xi agree on fentanyl?";
  private static final String WEATHER = "今天天气怎么样？";

  @TempDir static Path folder;
  @LocalServerPort int port;
  private Http http;

  @DynamicPropertySource
  static void ownIndex(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("served").toString());
  }

  @BeforeEach
  void awaitIndex() {
    http = new Http(port);
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                http.get("/actuator/health/readiness").status() == 200
                    && http.get("/actuator/health").raw().body().contains("\"done"));
  }

  private String ask(String question, String accept) {
    String body = new JsonMapper().createObjectNode().put("question", question).toString();
    Http.Reply reply = http.ask(body, "Accept", accept);
    assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    return reply.raw().body();
  }

  @Test
  void answersTheExampleOfTheReadmeAsItSays() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher example =
        Pattern.compile(
                "localhost:8080/ask .* -d '(\\{.*})'\n```\n\n```json\n(.*?)```", Pattern.DOTALL)
            .matcher(readme);
    assertThat(example.find()).isTrue();

    JsonNode said = new JsonMapper().readTree(example.group(2));
    JsonNode answer = http.ask(example.group(1), "Accept", "application/json").json();

    assertThat(answer.propertyNames()).containsExactlyElementsOf(said.propertyNames());
    for (String name : said.propertyNames()) {
      switch (name) {
        // Its last digits are the processor's.
        case "confidence" ->
            assertThat(answer.get(name).asDouble())
                .isCloseTo(said.get(name).asDouble(), within(0.05));
        case "timings" ->
            assertThat(answer.get(name).propertyNames())
                .containsExactlyElementsOf(said.get(name).propertyNames());
        default -> assertThat(answer.get(name)).as(name).isEqualTo(said.get(name));
      }
    }
  }

  private static ObjectNode withoutTimings(String answer) {
    ObjectNode json = (ObjectNode) new JsonMapper().readTree(answer);
    json.remove("timings");
    return json;
  }

  @ParameterizedTest
  @ValueSource(strings = {FENTANYL, WEATHER, "中美元首会晤在哪里举行？"})
  void everyQuoteIsWhatItsArticleSaysThere(String question) {
    JsonNode answer = new JsonMapper().readTree(ask(question, "application/json"));

    for (String list : List.of("citations", "related")) {
      for (JsonNode citation : answer.get(list)) {
        String text =
            http.get("/articles/" + citation.get("articleId").asString())
                .json()
                .get("text")
                .asString();
        assertThat(text.substring(citation.get("start").asInt(), citation.get("end").asInt()))
            .isEqualTo(citation.get("quote").asString());
      }
    }
  }

  @Test
  void theStreamEndsWithTheJsonAnswer() {
    String last =
        ask(FENTANYL, "text/event-stream")
            .lines()
            .filter(l -> l.startsWith("data: "))
            .toList()
            .getLast()
            .substring(6);

    assertThat(withoutTimings(last)).isEqualTo(withoutTimings(ask(FENTANYL, "*/*")));
  }

  @ParameterizedTest
  @CsvSource({FENTANYL + ",': searching,: checking'", WEATHER + ",': searching'"})
  void theStreamTellsItsStepsAsComments(String question, String steps) {
    assertThat(ask(question, "text/event-stream").lines().filter(line -> line.startsWith(":")))
        .containsExactly(steps.split(",", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {FENTANYL, WEATHER, ENGLISH})
  void theStreamedSentencesAreThoseOfTheJsonAnswer(String question) {
    List<JsonNode> streamed =
        ask(question, "text/event-stream")
            .lines()
            .filter(line -> line.startsWith("data: {\"sentence\""))
            .map(line -> new JsonMapper().readTree(line.substring(6)))
            .toList();

    JsonNode answer = new JsonMapper().readTree(ask(question, "*/*"));
    assertThat(streamed.stream().map(event -> event.get("sentence")).toList())
        .isEqualTo(list(answer, "sentences"));
    assertThat(
            streamed.stream()
                .flatMap(event -> event.get("citations").valueStream())
                .distinct()
                .toList())
        .isEqualTo(list(answer, "citations"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FENTANYL, WEATHER, ENGLISH})
  void aChatSaysWhatTheJsonAnswerSaysThenItsSources(String question) {
    JsonNode answer = new JsonMapper().readTree(ask(question, "application/json"));

    JsonNode message = chat(question).at("/choices/0/message");

    String content = message.get("content").asString();
    assertThat(content).startsWith(answer.get("answer").asString() + "\n\n");
    List<JsonNode> nearest = list(answer, "related").stream().limit(3).toList();
    for (JsonNode source :
        Stream.concat(list(answer, "citations").stream(), nearest.stream()).toList()) {
      assertThat(content)
          .contains("\n[%d] ".formatted(source.get("number").asInt()))
          .contains("\n“" + source.get("quote").asString() + "”");
    }
    assertThat(marks(message)).isEqualTo(marksOf(answer));
    assertThat(streamedChat(question)).isEqualTo(content);
  }

  /** Returns the text of each mark that is annotated, with the title that it leads to. */
  private static List<String> marks(JsonNode message) {
    String content = message.get("content").asString();
    return message
        .get("annotations")
        .valueStream()
        .map(annotation -> annotation.get("url_citation"))
        .map(
            mark ->
                content.substring(mark.get("start_index").asInt(), mark.get("end_index").asInt())
                    + mark.get("title").asString())
        .toList();
  }

  private static List<String> marksOf(JsonNode answer) {
    return answer
        .get("sentences")
        .valueStream()
        .flatMap(sentence -> sentence.get("citations").valueStream())
        .map(number -> answer.get("citations").get(number.asInt() - 1))
        .map(
            cited -> "[%d]%s".formatted(cited.get("number").asInt(), cited.get("title").asString()))
        .toList();
  }

  private JsonNode chat(String question) {
    Http.Reply reply = http.chat(chatOf(question, false));
    assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    return reply.json();
  }

  private String streamedChat(String question) {
    return http.chat(chatOf(question, true))
        .raw()
        .body()
        .lines()
        .filter(line -> line.startsWith("data: {"))
        .map(line -> new JsonMapper().readTree(line.substring(6)))
        .map(chunk -> chunk.at("/choices/0/delta/content").asString(""))
        .collect(Collectors.joining());
  }

  private static String chatOf(String question, boolean stream) {
    ObjectNode chat = new JsonMapper().createObjectNode().put("stream", stream);
    chat.putArray("messages").addObject().put("role", "user").put("content", question);
    return chat.toString();
  }

  private static List<JsonNode> list(JsonNode answer, String name) {
    return answer.get(name).valueStream().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {FENTANYL, WEATHER})
  void theCommandLinePrintsTheJsonAnswer(String question) throws IOException {
    Path index = folder.resolve("asked");
    FileSystemUtils.copyRecursively(folder.resolve("served"), index);

    String printed = run("ask", "--json", question, "--summitqa.index.path=" + index);

    String served = ask(question, "application/json");
    assertThat(withoutTimings(printed).toString()).isEqualTo(withoutTimings(served).toString());
  }

  @Test
  void theCommandLineSaysSoWhereManyPassagesHaveNoVector() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    try {
      int status =
          new CommandLineInterface(SummitQa.class, utf8(out), utf8(err))
              .run(
                  "search",
                  "芬太尼",
                  "--summitqa.index.path=" + folder.resolve("words"),
                  "--summitqa.index.awaited-vectors=0");
      assertThat(status).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("芬太尼");
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("0 of ", "run ingest");
    } finally {
      System.setOut(terminal);
    }
  }

  @Test
  void theCommandLineSaysSoWhereTheIndexIsInUse() {
    String index = "--summitqa.index.path=" + folder.resolve("served");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    try {
      int status =
          new CommandLineInterface(SummitQa.class, terminal, utf8(err)).run("search", "x", index);
      assertThat(status).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8).lines())
          .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
          .startsWith("summitqa: ");
    } finally {
      System.setOut(terminal);
    }
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    try {
      int status = new CommandLineInterface(SummitQa.class, utf8(out), utf8(err)).run(args);
      assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    } finally {
      System.setOut(terminal);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
