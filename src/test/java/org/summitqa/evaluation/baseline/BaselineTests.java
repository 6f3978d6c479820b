package org.summitqa.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.Recorded;
import tools.jackson.databind.json.JsonMapper;

class BaselineTests {
  @TempDir Path folder;

  private Path written(EvaluationReport report) {
    Path file = folder.resolve("baseline.json");
    Baseline.write(file, report, Optional.empty());
    return file;
  }

  private Comparison compared(EvaluationReport before, EvaluationReport now) {
    return Objects.requireNonNull(now.comparedWith(Baseline.read(written(before))).comparison());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("b.json"), content);
  }

  @Nested
  class WhereNothingChanged {
    private final EvaluationReport run =
        Recorded.report(
            Recorded.question("1"),
            Recorded.question("2").unanswerable().declined(),
            Recorded.question("3").failed());

    @Test
    void nothingDiffers() {
      Comparison comparison = compared(run, run);

      assertThat(comparison.metrics().values())
          .isNotEmpty()
          .allSatisfy(difference -> assertThat(difference.difference()).isZero())
          .allSatisfy(difference -> assertThat(difference.low()).hasValue(0))
          .noneMatch(Difference::fell);
      assertThat(comparison.changed()).isEmpty();
      assertThat(comparison.failure()).isEmpty();
      assertThat(comparison.questions().compared()).isEqualTo(3);
    }

    @Test
    void aWholeReportIsABaselineToo() throws IOException {
      Path report = file(new JsonMapper().writeValueAsString(run));

      Comparison comparison = Baseline.read(report).compare(run);

      assertThat(comparison.failure()).isEmpty();
      assertThat(comparison.millisBefore()).containsExactly(10.0, 10.0);
    }

    @Test
    void aBaselineHasAQuestionALineAndNoTimes() throws IOException {
      Path file = written(run);

      assertThat(Files.readAllLines(file))
          .filteredOn(line -> line.startsWith("{\"id\":"))
          .hasSize(3);
      assertThat(Files.readString(file)).doesNotContain("millis", "times");
    }
  }

  @Nested
  class WhereAQuestionWasLost {
    private final EvaluationReport before =
        Recorded.report(Recorded.question("kept"), Recorded.question("lost").saying("四小时[1]。"));
    private final EvaluationReport now =
        Recorded.report(
            Recorded.question("kept"),
            Recorded.question("lost").wrong().saying("两小时[1]。").ranks("fused", 3));

    @Test
    void theMetricFellByMoreThanItsTolerance() {
      Comparison comparison = compared(before, now);

      assertThat(comparison.fallen()).containsKeys("outcome.right", "fused.MRR@10");
      Difference right = Objects.requireNonNull(comparison.metrics().get("outcome.right"));
      assertThat(right.before()).isEqualTo(1);
      assertThat(right.now()).isEqualTo(0.5);
      assertThat(right.difference()).isEqualTo(-0.5);
      assertThat(right.low()).hasValue(-1);
      assertThat(right.high()).hasValue(0);
    }

    @Test
    void theFailureNamesMetricsAndQuestions() {
      assertThat(compared(before, now).failure().orElseThrow())
          .contains("outcome.right: 1.000 -> 0.500 (tolerance 0.020)")
          .contains("lost (lost) 问题lost？", "before: answered, 四小时[1]。", "now:    answered, 两小时[1]。")
          .doesNotContain("kept");
    }

    @Test
    void itSaysWhatChanged() {
      assertThat(compared(before, now).changed())
          .singleElement()
          .satisfies(c -> assertThat(c.what()).containsExactly("outcome", "rank", "answer"))
          .satisfies(c -> assertThat(c.way()).isEqualTo(ChangedQuestion.Way.LOST));
    }

    @Test
    void theTolerancesOfTheFileCount() throws IOException {
      String text =
          Files.readString(written(before))
              .replaceFirst(
                  "\"tolerances\": \\{ *}",
                  "\"tolerances\": {\"outcome.right\": 0.5, \"declining.falseRefusals\": 0.3}");

      Comparison comparison = Baseline.read(file(text)).compare(now);

      assertThat(comparison.fallen()).doesNotContainKey("outcome.right").isNotEmpty();
    }

    @Test
    void tolerancesAreTakenOverIntoTheNextBaseline() throws IOException {
      Path old =
          file(
              Files.readString(written(before))
                  .replaceFirst("\"tolerances\": \\{ *}", "\"tolerances\": {\"time.p95\": 500}"));
      Path next = folder.resolve("next.json");

      Baseline.write(next, now, Optional.of(Baseline.read(old)));

      assertThat(Files.readString(next)).contains("\"time.p95\" : 500.0");
      assertThat(Baseline.read(next).compare(now).failure()).isEmpty();
    }
  }

  @Test
  void whereLessIsBetterMoreIsAFall() {
    Comparison comparison =
        compared(
            Recorded.report(Recorded.question("1"), Recorded.question("2")),
            Recorded.report(Recorded.question("1"), Recorded.question("2").declined()));

    assertThat(comparison.fallen()).containsKey("declining.falseRefusals");
    assertThat(
            compared(
                    Recorded.report(Recorded.question("1").declined()),
                    Recorded.report(Recorded.question("1")))
                .fallen())
        .isEmpty();
  }

  @Test
  void timesAreHeldToABaselineOnlyWhereItNamesThem() throws IOException {
    EvaluationReport fast = Recorded.report(Recorded.question("1").taking(10));
    EvaluationReport slow = Recorded.report(Recorded.question("1").taking(90));
    String report = new JsonMapper().writeValueAsString(fast);

    assertThat(Baseline.read(file(report)).compare(slow).metrics()).doesNotContainKey("time.p95");

    String named = "{\"tolerances\": {\"time.p95\": 50}," + report.substring(1);
    assertThat(Baseline.read(file(named)).compare(slow).fallen()).containsOnlyKeys("time.p95");
  }

  @Test
  void questionsThatAreNotInBothAreNamedAndNotCompared() {
    Comparison comparison =
        compared(
            Recorded.report(
                Recorded.question("1"),
                Recorded.question("gone").wrong(),
                Recorded.question("other").asking("早先的问题？"),
                Recorded.question("known")),
            Recorded.report(
                Recorded.question("1"),
                Recorded.question("new").wrong(),
                Recorded.question("other").wrong(),
                Recorded.question("known").unanswerable()));

    assertThat(comparison.questions().compared()).isEqualTo(1);
    assertThat(comparison.questions().missing()).containsExactly("gone");
    assertThat(comparison.questions().added()).containsExactly("new");
    assertThat(comparison.questions().differing()).containsExactly("other", "known");
    assertThat(comparison.failure()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'run': {'version': 1}, | not JSON (cut off?)",
        "[] | not a report of evaluate: run.version or questions is missing",
        "{'complete': true, 'all': {}} | not a report of evaluate: run.version or questions is missing",
        "{'run': {'version': 2}, 'questions': []} | has version 2, and 1 is needed: make it again",
        "{'run': {'version': 1}, 'questions': [7]} | question 1 of 'questions' cannot be read",
        "{'run': {'version': 1}, 'questions': [], 'tolerances': []} | 'tolerances' is not an object",
        "{'run': {'version': 1}, 'questions': [], 'tolerances': {'time.p95': -1}} | the tolerance of 'time.p95' must be a number, 0 or more, not -1",
        "{'run': {'version': 1}, 'questions': [], 'tolerances': {'right': 1}} | 'tolerances' names the unknown metric 'right'"
      })
  void aFileThatIsNoBaselineIsAnError(String content, String reason) throws IOException {
    Path file = file(content.replace('\'', '"'));

    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith("Baseline '" + file + "': ")
        .extracting(e -> String.valueOf(e.getMessage()).replace('"', '\''))
        .asString()
        .contains(reason);
  }

  @Test
  void aMissingFieldOfAQuestionIsNamed() throws IOException {
    Path file = written(Recorded.report(Recorded.question("1")));
    Path cut = file(Files.readString(file).replaceFirst("\"right\":true,", ""));

    assertThatThrownBy(() -> Baseline.read(cut))
        .hasMessageEndingWith(
            "question 1 of \"questions\" cannot be read: bad or missing \"right\"");
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none.json")))
        .hasMessageEndingWith("none.json': no such file");
    assertThatThrownBy(() -> Baseline.read(folder)).hasMessageContaining("cannot be read");
  }
}
