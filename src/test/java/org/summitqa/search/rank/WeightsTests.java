package org.summitqa.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.evidence.Judgement;
import org.summitqa.evidence.Term;

class WeightsTests {
  private static final Path FILE = Path.of("src/main/resources/org/summitqa/weights.yml");

  private final String shipped;

  WeightsTests() throws IOException {
    shipped = Files.readString(FILE);
  }

  @ParameterizedTest
  @EnumSource
  void everyGroupSaysWhatItIsForAndWhereItIsFrom(WeightGroup group) {
    Weights.Section section = Weights.SHIPPED.section(group);

    assertThat(section.about()).isNotBlank();
    assertThat(section.fittedOn()).isNotBlank();
    assertThat(section.weights().keySet()).containsExactlyElementsOf(group.names());
  }

  @ParameterizedTest
  @EnumSource(names = {"LEGS_CHINESE", "LEGS_ENGLISH"})
  void theLegsSumToOne(WeightGroup legs) {
    double sum = legs.names().stream().mapToDouble(name -> Weights.SHIPPED.of(legs, name)).sum();

    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void aWeightIsGivenByItsName() {
    Weights weights = Weights.parse(shipped.replaceAll("(smoothing): .*", "$1: 2.25"));

    assertThat(weights.term(WeightGroup.COVERAGE, "smoothing", 2))
        .isEqualTo(new Term("smoothing", 2, 2.25))
        .extracting(Term::contribution)
        .isEqualTo(4.5);
  }

  @Nested
  class AFileThatIsWrong {
    @Test
    void namesTheWeightThatIsMissing() {
      isRefused(shipped.replaceAll(" *smoothing: .*\n", ""), "coverage", "smoothing");
      isRefused(shipped.replaceAll("(smoothing:) .*", "$1"), "coverage", "smoothing");
      isRefused(shipped.replaceAll("(smoothing:) .*", "$1 .nan"), "coverage", "smoothing");
    }

    @Test
    void namesTheWeightThatNothingUses() {
      isRefused(shipped.replaceAll("( *)smoothing: .*", "$0\n$1smothing: 1"), "smothing");
    }

    @Test
    void namesTheGroupThatIsMissing() {
      isRefused(shipped.replace("closeReading:", "closerReading:"), "closeReading");
    }

    @Test
    void namesTheGroupThatNothingUses() {
      String coverage =
          shipped.substring(shipped.indexOf("coverage:\n"), shipped.indexOf("sentence.words:\n"));
      isRefused(shipped + coverage.replace("coverage:\n", "covrage:\n"), "covrage");
    }

    @Test
    void namesTheNoteThatIsMisspelt() {
      isRefused(shipped.replaceFirst("fittedOn:", "fitedOn:"), "fitedOn");
    }

    private static void isRefused(String yaml, String... names) {
      assertThatThrownBy(() -> Weights.parse(yaml)).hasMessageContainingAll(names);
    }
  }

  @Test
  void aJudgementIsTheLogisticFunctionOfItsTerms() {
    Judgement judgement =
        Judgement.of(List.of(new Term("intercept", 1, -2), new Term("coverage", 0.5, 6)));

    assertThat(judgement.confidence()).isEqualTo(0.7311);
    assertThat(Term.sum(judgement.terms())).isEqualTo(1);
    assertThat(Judgement.NOTHING_FOUND.confidence()).isZero();
  }
}
