package org.summitqa.evaluation.metrics;

import java.util.Arrays;

/** Where 95 in a hundred resamples lie; NaN at both ends where there is none. */
public record Interval(double low, double high) {
  private static final double TAIL = 0.025;

  /** Returns the interval of some resamples, those where the figure was over nothing left out. */
  static Interval of(double[] values) {
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (known.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    int cut = (int) (TAIL * known.length);
    return new Interval(known[cut], known[known.length - 1 - cut]);
  }
}
