package org.summitqa.evaluation.metrics;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * A sum over questions, divided by another: a mean where every question counts once, a share of
 * citations where each counts by how many it has.
 *
 * @param sum what a question adds above the line
 * @param weight what it adds below, 0 or more; 0 where it does not count
 * @param counted how many of the things that the figure is over it has
 */
public record Ratio(
    ToDoubleFunction<QuestionRecord> sum,
    ToDoubleFunction<QuestionRecord> weight,
    ToIntFunction<QuestionRecord> counted)
    implements Statistic {
  /** The mean over the questions that count. */
  static Ratio mean(Predicate<QuestionRecord> counts, ToDoubleFunction<QuestionRecord> value) {
    return new Ratio(
        q -> counts.test(q) ? value.applyAsDouble(q) : 0,
        q -> counts.test(q) ? 1 : 0,
        q -> counts.test(q) ? 1 : 0);
  }

  /** The share of those that pass a test, of the questions that count. */
  static Ratio share(Predicate<QuestionRecord> counts, Predicate<QuestionRecord> test) {
    return mean(counts, q -> test.test(q) ? 1 : 0);
  }

  /** The share of the things that questions have. */
  static Ratio pooled(ToIntFunction<QuestionRecord> good, ToIntFunction<QuestionRecord> all) {
    return new Ratio(good::applyAsInt, all::applyAsInt, all);
  }

  @Override
  public SampledStatistic prepare(List<TimedRecord> questions) {
    List<QuestionRecord> records = questions.stream().map(TimedRecord::record).toList();
    double[] sums = records.stream().mapToDouble(sum).toArray();
    double[] weights = records.stream().mapToDouble(weight).toArray();
    int count = records.stream().mapToInt(counted).sum();
    return new Sums(sums, weights, count);
  }

  /** Sums and weights of questions, in their order. */
  public static final class Sums implements SampledStatistic {
    private final double[] sums;
    private final double[] weights;
    private final int count;

    public Sums(double[] sums, double[] weights, int count) {
      this.sums = sums;
      this.weights = weights;
      this.count = count;
    }

    @Override
    public int count() {
      return count;
    }

    @Override
    public double over(int[] times) {
      double above = 0;
      double below = 0;
      for (int i = 0; i < times.length; i++) {
        above += times[i] * sums[i];
        below += times[i] * weights[i];
      }
      return below == 0 ? Double.NaN : above / below;
    }
  }
}
