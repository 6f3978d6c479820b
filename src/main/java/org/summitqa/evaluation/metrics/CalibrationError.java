package org.summitqa.evaluation.metrics;

import java.util.List;
import java.util.Objects;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * The expected calibration error of the confidence (Guo et al., On Calibration of Modern Neural
 * Networks, 2017): questions are put into ten bins of equal width by their confidence, upper end
 * inclusive, and
 *
 * <pre>ECE = sum over bins of |bin| / n * |share answerable - mean confidence|</pre>
 *
 * <p>0 to 1; 0 where of questions with a confidence of p the corpus answers a share of p.
 */
final class CalibrationError implements Statistic {
  /** How many bins there are. */
  static final int BINS = 10;

  @Override
  public SampledStatistic prepare(List<TimedRecord> questions) {
    return new BinnedOutcomes(questions.stream().map(TimedRecord::record).toList());
  }

  /** Returns the bin of a confidence, from 0. */
  static int bin(double confidence) {
    return Math.max(0, (int) Math.ceil(confidence * BINS) - 1);
  }

  private static final class BinnedOutcomes implements SampledStatistic {
    private final int[] bins;
    private final double[] gaps;
    private final int count;

    BinnedOutcomes(List<QuestionRecord> records) {
      bins = new int[records.size()];
      gaps = new double[records.size()];
      count = (int) records.stream().filter(r -> r.confidence() != null).count();
      for (int i = 0; i < bins.length; i++) {
        QuestionRecord record = records.get(i);
        bins[i] = record.confidence() == null ? -1 : bin(record.confidence());
        gaps[i] =
            (record.answerable() ? 1 : 0) - Objects.requireNonNullElse(record.confidence(), 0.0);
      }
    }

    @Override
    public int count() {
      return count;
    }

    @Override
    public double over(int[] times) {
      // |bin| * |share - mean| is the absolute sum of the bin's gaps.
      double[] sums = new double[BINS];
      long questions = 0;
      for (int i = 0; i < times.length; i++) {
        if (bins[i] >= 0) {
          sums[bins[i]] += times[i] * gaps[i];
          questions += times[i];
        }
      }
      double error = 0;
      for (double sum : sums) {
        error += Math.abs(sum);
      }
      return questions == 0 ? Double.NaN : error / questions;
    }
  }
}
