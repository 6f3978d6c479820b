package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.cli.CommandLineInterface;
import org.summitqa.corpus.Language;
import org.summitqa.evaluation.Fixture;
import org.summitqa.evaluation.FixtureFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates on the shipped corpus, as from the command line. */
class EvaluationCommandTests {
  private static final PrintStream TERMINAL = System.out;
  private static final String FIXTURES = "src/test/resources/fixtures/summit.jsonl";
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir static Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void giveBackTheTerminal() {
    System.setOut(TERMINAL);
  }

  private int evaluate(String... args) {
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(List.of(args));
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

  private static long answerable(List<Fixture> fixtures, Predicate<Fixture> wanted) {
    return fixtures.stream().filter(Fixture::answerable).filter(wanted).count();
  }

  @Test
  void theReportHasEveryPartAndEveryQuoteIsExact() throws IOException {
    Path written = folder.resolve("report");
    List<Fixture> fixtures = FixtureFile.read(Path.of(FIXTURES));
    long answerable = answerable(fixtures, any -> true);
    long english = answerable(fixtures, f -> f.language() == Language.EN);

    assertThat(evaluate(FIXTURES, "--json", "--report", written.toString())).as(text(err)).isZero();

    JsonNode report = MAPPER.readTree(text(out));
    assertThat(MAPPER.readTree(Files.readString(written.resolve("report.json")))).isEqualTo(report);
    assertThat(report.get("complete").asBoolean()).isTrue();
    assertThat(report.at("/all/counts/questions").asInt()).isEqualTo(fixtures.size());
    assertThat(report.at("/all/counts/answerable").asLong()).isEqualTo(answerable);
    assertThat(report.at("/all/retrieval").propertyNames())
        .containsExactlyInAnyOrder("fused", "bigrams", "concepts", "dense", "words");
    assertThat(report.at("/all/retrieval/concepts/ndcgAt10/count").asLong()).isEqualTo(english);
    assertThat(report.at("/all/retrieval/fused/recallAt").propertyNames())
        .containsExactly("1", "5", "10", "20");
    assertThat(report.at("/all/retrieval/fused/recallAt/20/value").asDouble()).isEqualTo(1);
    assertThat(report.get("byLanguage").propertyNames()).containsExactly("en", "zh");
    assertThat(report.at("/all/answers/quotesHoldAnswer/count").asLong()).isEqualTo(answerable);
    assertThat(report.at("/all/answers/exactCitations/value").asDouble()).isEqualTo(1);
    assertThat(report.at("/all/declining/falseRefusals/count").asLong()).isEqualTo(answerable);
    assertThat(report.at("/all/milliseconds/median").asDouble()).isPositive();
    assertThat(Files.readAllLines(written.resolve("questions.jsonl")))
        .hasSize(fixtures.size())
        .allSatisfy(
            line ->
                assertThat(MAPPER.readTree(line).propertyNames())
                    .contains("id", "status", "right", "answer", "quotes", "goldRank"));
  }

  @Test
  void theTableIsForPeople() throws IOException {
    Path two = folder.resolve("two.jsonl");
    Files.write(two, Files.readAllLines(Path.of(FIXTURES)).subList(7, 9));

    assertThat(evaluate(two.toString())).as(text(err)).isZero();

    assertThat(text(out))
        .contains("All: 2 questions, 1 answerable", "nDCG@10", "fused", "false refusals", "p99")
        .contains("\nen: 1 questions", "\nzh: 1 questions");
  }

  @Test
  void aMissingFileFailsWithOneLineBeforeAnythingStarts() {
    assertThat(evaluate("nowhere.jsonl")).isEqualTo(1);
    assertThat(text(err)).isEqualTo("summitqa: Fixtures 'nowhere.jsonl': no such file.\n");
    assertThat(text(out)).isEmpty();
  }
}
