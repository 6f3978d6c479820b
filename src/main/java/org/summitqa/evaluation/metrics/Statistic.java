package org.summitqa.evaluation.metrics;

import java.util.List;
import org.summitqa.evaluation.record.TimedRecord;

/** A figure over questions. */
public interface Statistic {
  /** Reads what it needs from each question, once for all resamples. */
  SampledStatistic prepare(List<TimedRecord> questions);

  /** The figure over samples of the questions that it was prepared with. */
  interface SampledStatistic {
    /** Returns how many things the figure is over: questions, or citations where these count. */
    int count();

    /**
     * Returns the figure over a sample; NaN where it is over nothing.
     *
     * @param times how often each question is in the sample, 0 or more
     */
    double over(int[] times);
  }
}
