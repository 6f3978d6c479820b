package org.summitqa.evaluation.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * The area under the receiver operating characteristic of the confidence: how often an answerable
 * question gets more of it than one that the corpus does not answer, a tie counting half (Fawcett,
 * An introduction to ROC analysis, 2006):
 *
 * <pre>AUROC = (|pairs in order| + |ties| / 2) / (|answerable| * |unanswerable|)</pre>
 *
 * <p>0 to 1; 0.5 is chance. It does not depend on where the service draws its line.
 */
final class Auroc implements Statistic {
  @Override
  public SampledStatistic prepare(List<TimedRecord> questions) {
    return new OrderedOutcomes(questions.stream().map(TimedRecord::record).toList());
  }

  /** The questions that have a confidence, by rising confidence. */
  private static final class OrderedOutcomes implements SampledStatistic {
    private final int[] order;
    private final double[] confidence;
    private final boolean[] answerable;

    OrderedOutcomes(List<QuestionRecord> records) {
      order =
          IntStream.range(0, records.size())
              .filter(i -> records.get(i).confidence() != null)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> confidence(records.get(i))))
              .mapToInt(Integer::intValue)
              .toArray();
      confidence = new double[order.length];
      answerable = new boolean[order.length];
      for (int i = 0; i < order.length; i++) {
        confidence[i] = confidence(records.get(order[i]));
        answerable[i] = records.get(order[i]).answerable();
      }
    }

    private static double confidence(QuestionRecord record) {
      return Objects.requireNonNull(record.confidence());
    }

    @Override
    public int count() {
      return order.length;
    }

    @Override
    public double over(int[] times) {
      double inOrder = 0;
      long below = 0;
      long positives = 0;
      for (int from = 0, to; from < order.length; from = to) {
        long positive = 0;
        long negative = 0;
        for (to = from; to < order.length && confidence[to] == confidence[from]; to++) {
          positive += answerable[to] ? times[order[to]] : 0;
          negative += answerable[to] ? 0 : times[order[to]];
        }
        inOrder += positive * (below + negative / 2.0);
        below += negative;
        positives += positive;
      }
      return positives == 0 || below == 0 ? Double.NaN : inOrder / positives / below;
    }
  }
}
