package org.summitqa.evaluation.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * How long whole answers take, in milliseconds, by nearest rank (Hyndman and Fan, Sample Quantiles
 * in Statistical Packages, 1996, definition 1): the smallest time that at least p in a hundred
 * answers do not exceed. So it is always a time that was measured.
 *
 * @param percent p, 1 to 100
 */
record Percentile(int percent) implements Statistic {
  @Override
  public SampledStatistic prepare(List<TimedRecord> questions) {
    return new SortedSeconds(percent, questions);
  }

  /** The times, shortest first. */
  private static final class SortedSeconds implements SampledStatistic {
    private final int percent;
    private final int[] order;
    private final double[] millis;

    SortedSeconds(int percent, List<TimedRecord> questions) {
      this.percent = percent;
      this.order =
          IntStream.range(0, questions.size())
              .filter(i -> questions.get(i).isTimed())
              .boxed()
              .sorted(Comparator.comparingDouble(i -> questions.get(i).millis()))
              .mapToInt(Integer::intValue)
              .toArray();
      this.millis = IntStream.of(order).mapToDouble(i -> questions.get(i).millis()).toArray();
    }

    @Override
    public int count() {
      return order.length;
    }

    @Override
    public double over(int[] times) {
      long total = IntStream.of(order).mapToLong(i -> times[i]).sum();
      long rank = Math.ceilDiv(percent * total, 100L);
      for (int i = 0; i < order.length; i++) {
        rank -= times[order[i]];
        if (rank <= 0 && total > 0) {
          return millis[i];
        }
      }
      return Double.NaN;
    }
  }
}
