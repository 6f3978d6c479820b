package org.summitqa.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class BootstrapTests {
  private static Interval mean(Bootstrap bootstrap, double... values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    ToDoubleFunction<int[]> mean = new Ratio.Sums(values, ones, values.length)::over;
    return bootstrap.intervals(values.length, List.of(mean)).getFirst();
  }

  /**
   * The mouse data of Efron and Tibshirani, An Introduction to the Bootstrap, 1993, table 2.1,
   * whose mean of 86.86 has a bootstrap standard error of 23.36 in the limit (table 2.2).
   */
  @Test
  void theIntervalIsAsWideAsTheBooksStandardErrorSays() {
    Interval interval = mean(new Bootstrap(7, 20_000), 94, 197, 16, 38, 99, 141, 23);

    assertThat((interval.high() - interval.low()) / 2 / 1.96).isCloseTo(23.36, within(0.7));
    assertThat((interval.high() + interval.low()) / 2).isCloseTo(86.86, within(4.0));
  }

  @Test
  void theSameSeedGivesTheSameIntervalAndAnotherAnother() {
    double[] values = {0.1, 0.25, 0.7, 0.3, 0.95, 0.45, 0.8};

    assertThat(mean(new Bootstrap(3, 200), values)).isEqualTo(mean(new Bootstrap(3, 200), values));
    assertThat(mean(new Bootstrap(3, 200), values))
        .isNotEqualTo(mean(new Bootstrap(4, 200), values));
  }

  @Test
  void whatDoesNotVaryHasNoWidth() {
    assertThat(mean(Bootstrap.DEFAULT, 1, 1, 1)).isEqualTo(new Interval(1, 1));
  }

  @Test
  void withoutResamplesOrQuestionsThereIsNoInterval() {
    assertThat(mean(new Bootstrap(1, 0), 1, 0).low()).isNaN();
    assertThat(mean(Bootstrap.DEFAULT).high()).isNaN();
  }

  @Test
  void samplesWhereAFigureIsOverNothingAreLeftOut() {
    ToDoubleFunction<int[]> ofTheFirst = times -> times[0] == 0 ? Double.NaN : 0.5;

    assertThat(Bootstrap.DEFAULT.intervals(2, List.of(ofTheFirst)).getFirst())
        .isEqualTo(new Interval(0.5, 0.5));
  }

  @Test
  void theNumberOfResamplesIsBounded() {
    assertThatThrownBy(() -> new Bootstrap(1, 100_001))
        .hasMessage("resamples must be 0 to 100000, not 100001");
  }
}
