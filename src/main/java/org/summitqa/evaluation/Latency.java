package org.summitqa.evaluation;

import java.util.Collection;
import java.util.List;

/**
 * How long whole answers take, in milliseconds. The p-th percentile is by nearest rank (Hyndman and
 * Fan, Sample Quantiles in Statistical Packages, 1996, definition 1): the smallest time that at
 * least p in a hundred answers do not exceed. So it is always a time that was measured.
 *
 * @param median the 50th percentile; 0 where nothing was measured, like the others
 * @param p95 the 95th
 * @param p99 the 99th
 */
public record Latency(double median, double p95, double p99) {
  static Latency of(Collection<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    return new Latency(percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99));
  }

  private static double percentile(List<Double> sorted, int percent) {
    int rank = Math.ceilDiv(percent * sorted.size(), 100);
    return rank == 0 ? 0 : sorted.get(rank - 1);
  }
}
