package org.summitqa.evaluation;

/**
 * A question's record with the time that its answer took.
 *
 * @param record what came of it
 * @param millis milliseconds; NaN where not known
 */
record Measured(QuestionRecord record, double millis) {
  boolean isTimed() {
    return !Double.isNaN(millis);
  }
}
