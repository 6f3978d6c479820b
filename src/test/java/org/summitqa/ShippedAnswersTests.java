package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.summitqa.evaluation.Evaluation;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Baseline;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.FixtureFile;
import org.summitqa.evaluation.metrics.Bootstrap;

/**
 * Asks all fixtures of the shipped corpus and holds the answers against the committed baseline. A
 * failure names the metrics that fell and the questions that changed; where the change is meant,
 * {@code evaluate src/test/resources/fixtures/summit.jsonl --baseline
 * src/test/resources/fixtures/baseline.json --write-baseline
 * src/test/resources/fixtures/baseline.json} writes the new one.
 */
@ShippedService
class ShippedAnswersTests {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/summit.jsonl");
  private static final Path BASELINE = Path.of("src/test/resources/fixtures/baseline.json");

  @Autowired Evaluation evaluation;

  @Test
  void areNotWorseThanTheBaseline() {
    List<Fixture> fixtures = FixtureFile.read(FIXTURES);
    EvaluationReport report =
        EvaluationReport.of(
            fixtures.size(), evaluation.run(fixtures, result -> {}), Bootstrap.DEFAULT);

    Comparison comparison = Baseline.read(BASELINE).compare(report);
    assertThat(comparison.failure()).isEmpty();
    assertThat(comparison.questions().compared())
        .as("questions that the baseline has as they are")
        .isEqualTo(fixtures.size());
  }
}
