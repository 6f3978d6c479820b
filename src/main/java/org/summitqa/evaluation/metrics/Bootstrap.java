package org.summitqa.evaluation.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter
 * 13): questions are drawn with repetition, as many as there are, again and again; 95 in a hundred
 * of the figures over such samples lie in the interval. Where two runs are compared the same
 * questions are drawn of both (Koehn, Statistical Significance Tests for Machine Translation
 * Evaluation, 2004), so that what is hard in both cancels out.
 *
 * <p>The question is what is drawn, also where citations are counted: those of one answer stand and
 * fall together.
 *
 * @param seed where the draws begin: the same seed gives the same intervals
 * @param resamples how many samples are drawn, 0 to 100,000; 0 for no intervals
 */
public record Bootstrap(long seed, int resamples) {
  /** The one that is used where nothing else is asked for. */
  public static final Bootstrap DEFAULT = new Bootstrap(1, 1000);

  private static final int MAX_RESAMPLES = 100_000;

  /** Checks the range. */
  public Bootstrap {
    if (resamples < 0 || resamples > MAX_RESAMPLES) {
      throw new IllegalArgumentException("resamples must be 0 to 100000, not " + resamples);
    }
  }

  /** Returns the figures of some metrics, in their order. */
  List<MetricValue> figures(List<MetricDefinition> measures, List<TimedRecord> questions) {
    List<Statistic.SampledStatistic> prepared =
        measures.stream().map(measure -> measure.statistic().prepare(questions)).toList();
    int[] once = once(questions.size());
    List<Interval> intervals =
        intervals(
            questions.size(),
            prepared.stream().<ToDoubleFunction<int[]>>map(p -> p::over).toList());
    return Stream.iterate(0, i -> i < prepared.size(), i -> i + 1)
        .map(
            i ->
                MetricValue.of(
                    prepared.get(i).over(once), intervals.get(i), prepared.get(i).count()))
        .toList();
  }

  /**
   * Returns the intervals of some figures, which are all taken of the same samples.
   *
   * @param questions how many questions there are
   * @param figures each tells its value over a sample, which is given as how often each question is
   *     in it
   */
  public List<Interval> intervals(int questions, List<ToDoubleFunction<int[]>> figures) {
    double[][] values = new double[figures.size()][questions == 0 ? 0 : resamples];
    SplittableRandom random = new SplittableRandom(seed);
    int[] times = new int[questions];
    for (int sample = 0; sample < resamples && questions > 0; sample++) {
      Arrays.fill(times, 0);
      for (int draw = 0; draw < questions; draw++) {
        times[random.nextInt(questions)]++;
      }
      for (int i = 0; i < values.length; i++) {
        values[i][sample] = figures.get(i).applyAsDouble(times);
      }
    }
    return Arrays.stream(values).map(Interval::of).toList();
  }

  /** Returns the sample that has every question once. */
  public static int[] once(int questions) {
    int[] times = new int[questions];
    Arrays.fill(times, 1);
    return times;
  }
}
