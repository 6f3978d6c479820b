package org.summitqa.evaluation.record;

/**
 * A question's record with the time that its answer took.
 *
 * @param record what came of it
 * @param millis milliseconds; NaN where not known
 */
public record TimedRecord(QuestionRecord record, double millis) {
  public boolean isTimed() {
    return !Double.isNaN(millis);
  }
}
