package org.summitqa;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.cli.CommandLineInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates on the shipped corpus, as from the command line. */
class EvaluationCommandTests {
  private static final PrintStream TERMINAL = System.out;
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/summit.jsonl");
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir static Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void giveBackTheTerminal() {
    System.setOut(TERMINAL);
  }

  private int evaluate(Object... args) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("evaluate"));
    List.of(args).forEach(arg -> all.add(arg.toString()));
    all.add("--summitqa.index.path=" + folder.resolve("index"));
    return new CommandLineInterface(SummitQa.class, utf8(out), utf8(err))
        .run(all.toArray(String[]::new));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Four questions, two of them answerable, one of these in English. */
  private static Path few() throws IOException {
    return Files.writeString(
        folder.resolve("few.jsonl"),
        """
        {"id": "nine", "question": "王毅与布林肯、沙利文会晤总计多长时间？", "answers": [["9小时"]], \
        "articles": ["001_e619d5beb84530a3"]}
        {"id": "where", "question": "Where did Xi Jinping meet Joe Biden?", "answers": [["斐洛里庄园"]], \
        "articles": ["004_23ee9809a0489282"]}
        {"id": "weather", "question": "今天天气怎么样？", "answerable": false}
        {"id": "putin", "question": "普京在会上承诺了多少美元？", "answerable": false}
        """);
  }

  @Test
  void theReportHasEveryPartAndEveryQuoteIsExact() throws IOException {
    Path written = folder.resolve("report");
    String followUp =
        """
        {"id": "then", "question": "那是什么时候？", "articles": ["001_e619d5beb84530a3"], \
        "history": [{"question": "王毅会晤了谁？", "answer": "布林肯和沙利文。"}]}
        """;
    Path five = Files.writeString(folder.resolve("five.jsonl"), Files.readString(few()) + followUp);

    assertThat(evaluate(five, "--json", "--report", written)).as(text(err)).isZero();

    JsonNode report = MAPPER.readTree(text(out));
    assertThat(MAPPER.readTree(Files.readString(written.resolve("report.json")))).isEqualTo(report);
    assertThat(report.at("/run/complete").asBoolean()).isTrue();
    assertThat(report.at("/all/counts/questions").asInt()).isEqualTo(5);
    assertThat(report.get("questions")).hasSize(5);
    JsonNode figures = report.at("/all/figures");
    assertThat(figures.propertyNames())
        .contains("fused.nDCG@10", "words.MRR@10", "bigrams.Hit@1", "dense.recall@20")
        .contains("concepts.recall@5", "answers.characterF1", "citations.recall")
        .contains("declining.AUROC", "declining.calibrationError", "outcome.right");
    assertThat(figures.at("/fused.recall@20/value").asDouble()).isEqualTo(1);
    assertThat(figures.at("/fused.recall@20/low").asDouble()).isEqualTo(1);
    assertThat(figures.at("/citations.exact/value").asDouble()).isEqualTo(1);
    assertThat(report.get("byLanguage").propertyNames()).containsExactly("en", "zh");
    assertThat(report.get("byKind").propertyNames())
        .containsExactly("follow-up", "how-long", "how-many", "other", "when", "where");
    assertThat(report.at("/curves/recallByRank/fused")).hasSize(20);
    assertThat(report.at("/times/milliseconds/time.median/value").asDouble()).isPositive();
    assertThat(Files.readString(written.resolve("report.html"))).contains("布林肯", "<svg");
  }

  @Test
  void theTableIsForPeople() throws IOException {
    assertThat(evaluate(few())).as(text(err)).isZero();

    assertThat(text(out))
        .contains("4 questions, 2 answerable", "nDCG@10", "fused", "false refusals", "p99")
        .contains("\nen  ", "\nzh  ", "\nwhere  ");
  }

  @Test
  void theSameSeedGivesTheSameReportTimesApart() throws IOException {
    Path few = few();
    evaluate(few, "--json", "--seed", 7, "--resamples", 100);
    ObjectNode first = (ObjectNode) MAPPER.readTree(text(out));
    evaluate(few, "--json", "--seed", 7, "--resamples", 100);
    ObjectNode second = (ObjectNode) MAPPER.readTree(text(out));

    first.remove("times");
    second.remove("times");
    assertThat(first.toString()).isEqualTo(second.toString());
    assertThat(first.at("/run/seed").asInt()).isEqualTo(7);
  }

  @Nested
  class AgainstABaseline {
    @Test
    void theSameRunPasses() throws IOException {
      Path baseline = folder.resolve("same.json");
      assertThat(evaluate(few(), "--write-baseline", baseline)).as(text(err)).isZero();

      assertThat(evaluate(few(), "--baseline", baseline)).as(text(err)).isZero();

      assertThat(text(out))
          .contains("4 questions compared", "0 questions changed", "No metric fell");
    }

    @Test
    void aWorseRunFailsAndNamesMetricsAndQuestions() throws IOException {
      Path baseline = folder.resolve("better.json");
      Path written = folder.resolve("worse");
      assertThat(evaluate(few(), "--write-baseline", baseline)).as(text(err)).isZero();

      int status =
          evaluate(
              few(),
              "--baseline",
              baseline,
              "--report",
              written,
              "--summitqa.search.min-confidence=1");

      assertThat(status).isEqualTo(1);
      assertThat(text(out))
          .contains("Fell by more than the tolerance:\noutcome.right: 1.000 -> 0.500")
          .contains("lost nine: 王毅与布林肯、沙利文会晤总计多长时间？", "before: answered", "now:    declined");
      JsonNode report = MAPPER.readTree(Files.readString(written.resolve("report.json")));
      assertThat(report.at("/comparison/metrics/declining.falseRefusals/fell").asBoolean())
          .isTrue();
      assertThat(report.at("/comparison/changed/0/before/outcome").asString())
          .isEqualTo("answered");
      assertThat(report.at("/comparison/changed/0/way").asString()).isEqualTo("lost");
      assertThat(Files.readString(written.resolve("report.html"))).contains("Against the baseline");
    }

    @Test
    void oneThatIsNoneFailsBeforeAnythingStarts() throws IOException {
      assertThat(evaluate(few(), "--baseline", FIXTURES)).isEqualTo(1);
      assertThat(text(err)).startsWith("summitqa: Baseline '" + FIXTURES + "': ").hasLineCount(1);
    }
  }

  @Nested
  class JudgedByAModel {
    @RegisterExtension
    static final WireMockExtension SERVER =
        WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    private int judge(Path fixtures) {
      return evaluate(
          fixtures,
          "--json",
          "--judge",
          "model",
          "--summitqa.llm.provider=openai",
          "--summitqa.llm.base-url=" + SERVER.baseUrl() + "/v1",
          "--summitqa.llm.model=probe",
          "--summitqa.llm.retries=0",
          "--summitqa.llm.breaker.failures=1000");
    }

    private static ResponseDefinitionBuilder says(String text) {
      String chunk =
          "{\"choices\":[{\"index\":0,\"delta\":{\"content\":%s}}]}"
              .formatted(MAPPER.writeValueAsString(text));
      String end = "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";
      return okForContentType(
          "text/event-stream", "data: %s\n\ndata: %s\n\ndata: [DONE]\n\n".formatted(chunk, end));
    }

    @Test
    void correctnessAndSupportAreReportedApart() throws IOException {
      // Writes nothing that can be verified, so that the articles' own sentences are judged.
      SERVER.stubFor(post(anyUrl()).willReturn(says("以上。")));
      SERVER.stubFor(post(anyUrl()).withRequestBody(containing("待批改的答案")).willReturn(says("是")));
      SERVER.stubFor(post(anyUrl()).withRequestBody(containing("核对句子")).willReturn(says("否")));

      assertThat(judge(few())).as(text(err)).isZero();

      JsonNode judged = MAPPER.readTree(text(out)).get("judged");
      assertThat(judged.at("/correct/value").asDouble()).isEqualTo(1);
      assertThat(judged.at("/correct/count").asInt()).isEqualTo(2);
      assertThat(judged.at("/supported/value").asDouble()).isZero();
      assertThat(judged.at("/supported/count").asInt()).isPositive();
      assertThat(judged.at("/failures").asInt()).isZero();
      assertThat(judged.at("/questions").propertyNames()).containsExactly("nine", "where");
    }

    @Test
    void aModelThatFailsIsCountedAndStopsNothing() throws IOException {
      SERVER.stubFor(post(anyUrl()).willReturn(serverError()));

      assertThat(judge(few())).as(text(err)).isZero();

      JsonNode judged = MAPPER.readTree(text(out)).get("judged");
      assertThat(judged.at("/failures").asInt()).isGreaterThan(2);
      assertThat(judged.at("/correct/value").isNull()).isTrue();
      assertThat(MAPPER.readTree(text(out)).at("/run/complete").asBoolean()).isTrue();
    }

    @Test
    void withoutAModelIsAnError() throws IOException {
      assertThat(evaluate(few(), "--judge", "model")).isEqualTo(1);
      assertThat(text(err))
          .contains("summitqa: A model cannot judge while summitqa.llm.provider is extractive");
    }

    @Test
    void byAnythingElseIsBadUsage() throws IOException {
      assertThat(evaluate(few(), "--judge", "me")).isEqualTo(2);
      assertThat(text(err)).contains("'me' is no judge; there is only: model");
      assertThat(evaluate(few(), "--resamples", "-1")).isEqualTo(2);
      assertThat(text(err)).contains("must be 0 to 100000, not '-1'");
    }
  }

  @Nested
  class BeforeItStarts {
    @Test
    void aMissingFileFailsWithOneLine() {
      assertThat(evaluate("nowhere.jsonl")).isEqualTo(1);
      assertThat(text(err)).isEqualTo("summitqa: Fixtures 'nowhere.jsonl': no such file.\n");
      assertThat(text(out)).isEmpty();
    }

    @Test
    void aBadLineFailsWithItsNumber() throws IOException {
      Path bad = Files.writeString(folder.resolve("bad.jsonl"), Files.readString(few()) + "{}\n");

      assertThat(evaluate(bad)).isEqualTo(1);
      assertThat(text(err)).contains("bad.jsonl', line 5: \"question\" is missing");
    }

    @Test
    void helpTellsEveryOption() {
      assertThat(evaluate("--help")).isZero();
      assertThat(text(out))
          .contains("--report", "--baseline", "--write-baseline", "--judge", "--seed")
          .contains("--resamples", "--json", "tolerance", "Exit status");
    }
  }

  /** As ctrl-C does it: the JVM is told to end, and runs its hooks. */
  @Test
  void aRunThatIsStoppedReportsWhatIsDone() throws Exception {
    String line = Files.readAllLines(few()).getFirst();
    Path many = folder.resolve("many.jsonl");
    Files.write(
        many,
        IntStream.range(0, 20_000)
            .mapToObj(i -> line.replace("\"id\": \"nine\"", "\"id\": \"%d\"".formatted(i)))
            .toList());
    Path written = folder.resolve("stopped");
    Process run =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                SummitQa.class.getName(),
                "evaluate",
                many.toString(),
                "--report",
                written.toString(),
                "--summitqa.index.path=" + folder.resolve("index"))
            .redirectOutput(folder.resolve("stopped.out").toFile())
            .start();
    try (var progress = run.errorReader(StandardCharsets.UTF_8)) {
      assertThat(progress.lines().anyMatch(said -> said.contains(" of 20000 questions"))).isTrue();
      // The process itself would close its streams.
      run.toHandle().destroy();
      assertThat(progress.lines()).noneMatch(said -> said.contains("Exception"));
    }

    assertThat(run.waitFor()).isNotZero();
    JsonNode report = MAPPER.readTree(Files.readString(written.resolve("report.json")));
    assertThat(report.at("/run/complete").asBoolean()).isFalse();
    assertThat(report.at("/run/fixtures").asInt()).isEqualTo(20_000);
    assertThat(report.at("/all/counts/questions").asInt()).isBetween(1, 19_999);
    assertThat(report.at("/all/counts/failed").asInt()).isZero();
    assertThat(Files.readString(written.resolve("report.html"))).contains("Stopped before the end");
    assertThat(Files.readString(folder.resolve("stopped.out")))
        .contains("Stopped: 20000 questions");
  }
}
