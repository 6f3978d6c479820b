package org.summitqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTests {
  private static final double[] TRUE = {-1.2, 0.8, 2.5};

  @Test
  void findsTheWeightsThatTheRowsWereMadeBy() {
    assertThat(fitted(TRUE, 0)).containsExactly(TRUE, within(0.05));
  }

  @Test
  void leavesToTheWeightsOnlyWhatTheOffsetDoesNotSay() {
    assertThat(fitted(TRUE, 0.7)).containsExactly(new double[] {-1.9, 0.8, 2.5}, within(0.05));
  }

  @Test
  void countsARowAsOftenAsItWeighs() {
    LogisticFit fit = new LogisticFit(1);
    for (int i = 0; i < 500; i++) {
      fit.add(new LogisticFit.Row(new double[] {1}, 0, true, 3));
      fit.add(new LogisticFit.Row(new double[] {1}, 0, false, 1));
    }

    assertThat(fit.weights()[0]).isCloseTo(Math.log(3), within(0.01));
  }

  @Test
  void keepsWeightsFiniteWhereAFeatureTellsAllRowsApart() {
    LogisticFit fit = new LogisticFit(2);
    for (int i = 1; i <= 20; i++) {
      fit.add(new LogisticFit.Row(new double[] {1, i}, 0, true, 1));
      fit.add(new LogisticFit.Row(new double[] {1, -i}, 0, false, 1));
    }

    assertThat(fit.weights()[1]).isBetween(0.1, 10.0);
  }

  @Test
  void givesAFeatureThatNeverDiffersFromNothingNoWeight() {
    LogisticFit fit = new LogisticFit(2);
    for (int i = 0; i < 30; i++) {
      fit.add(new LogisticFit.Row(new double[] {1, 0}, 0, i % 3 == 0, 1));
    }

    assertThat(fit.weights()[1]).isZero();
  }

  /** Fits rows over a grid, each once as yes and once as no, weighed by how likely that is. */
  private static double[] fitted(double[] weights, double offset) {
    LogisticFit fit = new LogisticFit(weights.length);
    for (double a = -3; a <= 3; a += 0.1) {
      for (double b = -1; b <= 1; b += 0.1) {
        double logit = weights[0] + weights[1] * a + weights[2] * b;
        double likely = 1 / (1 + Math.exp(-logit));
        double[] values = {1, a, b};
        fit.add(new LogisticFit.Row(values, offset, true, likely));
        fit.add(new LogisticFit.Row(values, offset, false, 1 - likely));
      }
    }
    return fit.weights();
  }
}
