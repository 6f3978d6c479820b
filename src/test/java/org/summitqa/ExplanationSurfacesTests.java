package org.summitqa;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import org.summitqa.cli.CommandLineInterface;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.search.Retriever;
import org.summitqa.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks the shipped corpus why it answers as it does, over HTTP and at the command line. */
@Tag("service")
@SpringBootTest(
    classes = SummitQa.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "summitqa.admin.token=" + ExplanationSurfacesTests.TOKEN,
      "summitqa.llm.provider=openai",
      "summitqa.llm.model=probe",
      "summitqa.llm.api-key=" + ExplanationSurfacesTests.KEY,
      "summitqa.llm.retries=0",
      "summitqa.conversation.translate-below=0"
    })
// The service has to be gone before its folders are deleted.
@DirtiesContext
class ExplanationSurfacesTests {
  static final String TOKEN = "a-token-of-tests-0123";
  static final String KEY = "a-key-of-tests-4567";
  private static final String[] ADMIN = {"Authorization", "Bearer " + TOKEN};
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String FENTANYL = "拜登怎么说芬太尼的前体化学品？";
  private static final String PRECURSORS = "拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。";

  @RegisterExtension
  static final WireMockExtension MODEL =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @TempDir static Path folder;
  @LocalServerPort int port;
  @Autowired Retriever retriever;
  private Http http;

  @DynamicPropertySource
  static void ownIndex(DynamicPropertyRegistry settings) {
    settings.add("summitqa.index.path", () -> folder.resolve("served").toString());
    settings.add("summitqa.llm.base-url", () -> MODEL.baseUrl() + "/v1");
  }

  @BeforeEach
  void awaitIndex() {
    http = new Http(port);
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> http.get("/actuator/health").raw().body().contains("\"done"));
    modelWrites(PRECURSORS.replace("。", "[%d]。".formatted(number())));
  }

  private int number() {
    return retriever.retrieve(FENTANYL, Filter.NONE).sentences().stream()
        .filter(one -> one.sentence().text().equals(PRECURSORS))
        .mapToInt(EvidenceSentence::number)
        .findFirst()
        .orElseThrow();
  }

  private static void modelWrites(String draft) {
    String content = new JsonMapper().writeValueAsString(draft);
    String chunk = "{\"choices\":[{\"index\":0,\"delta\":{\"content\":%s}}]}".formatted(content);
    String end = "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";
    MODEL.stubFor(
        post(anyUrl())
            .willReturn(
                okForContentType(
                    "text/event-stream",
                    "data: %s\n\ndata: %s\n\ndata: [DONE]\n\n".formatted(chunk, end))));
  }

  private static ObjectNode body(String question) {
    return new JsonMapper().createObjectNode().put("question", question);
  }

  private JsonNode explanation(ObjectNode body) {
    Http.Reply reply = http.ask(body.put("explain", true).toString(), ADMIN);
    assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    assertThat(reply.raw().body())
        .doesNotContain(TOKEN, KEY, folder.toString(), Path.of("").toAbsolutePath().toString());
    return reply.json().get("explanation");
  }

  @Nested
  class IsThatOfTheGoldenFile {
    @Test
    void ofAnAnswer() throws IOException {
      assertGolden(explanation(body(FENTANYL)), "answered");
    }

    @Test
    void ofARefusal() throws IOException {
      assertGolden(explanation(body("埃菲尔铁塔有多高？")), "declined");
    }

    @Test
    void ofAFollowUp() throws IOException {
      ObjectNode asked = body("他怎么说芬太尼的前体化学品？");
      asked.putArray("history").addObject().put("question", "拜登什么时候会见王毅？").put("answer", "");

      assertGolden(explanation(asked), "follow-up");
    }

    @Test
    void ofADraftWithASentenceThatNoArticleSupports() throws IOException {
      modelWrites(
          "普京在会上承诺提供30亿美元[%1$d]。%2$s%2$s"
              .formatted(number(), PRECURSORS.replace("。", "[" + number() + "]。")));

      JsonNode explanation = explanation(body(FENTANYL));

      assertGolden(explanation, "unsupported");
      JsonNode dropped = explanation.at("/drafts/0/sentences/0");
      JsonNode objection = dropped.at("/objections/0");
      assertThat(
              dropped
                  .get("text")
                  .asString()
                  .substring(objection.get("start").asInt(), objection.get("end").asInt()))
          .isEqualTo(objection.get("words").asString());
    }

    /** Figures of the search change with what is fitted: what stays is which there are. */
    private static void assertGolden(JsonNode explanation, String name) throws IOException {
      ObjectNode shown = explanation.deepCopy().asObject();
      ObjectNode search = (ObjectNode) shown.get("search");
      ObjectNode passage = first(search, "passages");
      passage.put("passageId", "…").put("title", "…");
      ((ObjectNode) passage.get("ways")).retain("dense");
      first(search, "sentences").put("text", "…");
      withoutFigures(shown.get("question"));
      withoutFigures(search);
      withoutFigures(shown.get("decision"));
      Path file = Path.of("src/test/resources/golden/explanations", name + ".json");
      assertThat(JSON.writeValueAsString(shown) + "\n").isEqualTo(Files.readString(file));
    }

    private static ObjectNode first(ObjectNode search, String list) {
      ArrayNode all = (ArrayNode) search.get(list);
      assertThat(all).isNotEmpty();
      while (all.size() > 1) {
        all.remove(1);
      }
      return (ObjectNode) all.get(0);
    }

    private static void withoutFigures(JsonNode node) {
      if (node instanceof ObjectNode object) {
        for (String name : object.propertyNames().toArray(String[]::new)) {
          if (object.get(name).isNumber()) {
            object.set(name, DoubleNode.valueOf(0));
          }
        }
      }
      node.forEach(IsThatOfTheGoldenFile::withoutFigures);
    }
  }

  @Nested
  class OverHttp {
    @Test
    void needsTheToken() {
      String asked = body(FENTANYL).put("explain", true).toString();

      Http.Reply without = http.ask(asked);
      assertThat(without.status()).isEqualTo(401);
      assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
      Http.Reply wrong = http.ask(asked, "Authorization", "Bearer another");
      assertThat(wrong.status()).isEqualTo(401);
      assertThat(wrong.raw().body()).doesNotContain("drafts");
    }

    @Test
    void isInTheLastEventOfAStreamAsWell() {
      Http.Reply stream =
          http.ask(
              body(FENTANYL).put("explain", true).toString(),
              "Accept",
              "text/event-stream",
              "Authorization",
              "Bearer " + TOKEN);

      String last =
          stream.raw().body().lines().filter(l -> l.startsWith("data: ")).toList().getLast();
      assertThat(new JsonMapper().readTree(last.substring("data: ".length())).get("explanation"))
          .isEqualTo(explanation(body(FENTANYL)));
    }

    @Test
    void isNotGivenToWhoDoesNotAskForIt() {
      assertThat(http.ask(body(FENTANYL).toString(), ADMIN).json().propertyNames())
          .doesNotContain("explanation", "checks");
      assertThat(http.ask(body(FENTANYL).put("explain", false).toString()).status()).isEqualTo(200);
    }

    @Test
    void readersLearnHowItWasCheckedButNothingThatWasDropped() {
      modelWrites(
          "普京在会上承诺提供30亿美元[%1$d]。%2$s%2$s"
              .formatted(number(), PRECURSORS.replace("。", "[" + number() + "]。")));

      JsonNode answer = http.ask(body(FENTANYL).put("checks", true).toString()).json();

      JsonNode checks = answer.get("checks");
      assertThat(checks.get("dropped").get("repeated").asInt()).isEqualTo(1);
      assertThat(checks.get("dropped").valueStream().mapToInt(JsonNode::asInt).sum()).isEqualTo(2);
      assertThat(checks.get("passages").asInt()).isEqualTo(8);
      assertThat(checks.get("reason").asString()).isEqualTo("verified");
      assertThat(answer.toString()).doesNotContain("普京");
      assertThat(answer.has("explanation")).isFalse();
    }
  }

  @Nested
  class AtTheCommandLine {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            拜登对芬太尼怎么说？      | 问题  拜登对芬太尼怎么说？ | 已回答：把握为     | 草稿：文章原句
            How old is the Eiffel Tower? | Question  How old is     | Declined: the confidence is | a number
            """)
    void itIsTextInTheLanguageOfTheQuestion(
        String question, String title, String decision, String more) throws IOException {
      String printed = run("explain", question);

      assertThat(printed).contains(title, decision, more).doesNotContain(folder.toString());
    }

    @Test
    void itIsTheJsonOfHttpWhereAskedFor() throws IOException {
      JsonNode printed = JSON.readTree(run("explain", "--json", "今天天气怎么样？"));

      assertThat(printed.get("explanation")).isEqualTo(explanation(body("今天天气怎么样？")));
      assertThat(printed.get("status").asString()).isEqualTo("declined");
    }

    private static String run(String... args) throws IOException {
      Path index = Files.createTempDirectory(folder, "asked");
      FileSystemUtils.copyRecursively(folder.resolve("served"), index);
      String[] all = java.util.Arrays.copyOf(args, args.length + 1);
      all[args.length] = "--summitqa.index.path=" + index;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream terminal = System.out;
      try {
        int status = new CommandLineInterface(SummitQa.class, utf8(out), utf8(err)).run(all);
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
}
