package org.summitqa.evaluation.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.evaluation.metrics.MetricDefinitions;
import org.summitqa.evaluation.metrics.MetricValue;
import org.summitqa.evaluation.metrics.Rounding;
import org.summitqa.evaluation.metrics.Scores;

/**
 * All of a report that differs between two runs of the same.
 *
 * @param at when the report was made, in UTC
 * @param milliseconds the figures of whole answers
 * @param questions milliseconds by question id; of those that were answered or declined
 */
public record Times(
    String at, Map<String, MetricValue> milliseconds, Map<String, Double> questions) {
  /** Keeps the order. */
  public Times {
    milliseconds = Collections.unmodifiableMap(new LinkedHashMap<>(milliseconds));
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  public static Times of(List<TimedRecord> questions, Bootstrap bootstrap) {
    Map<String, Double> millis = new LinkedHashMap<>();
    questions.stream()
        .filter(TimedRecord::isTimed)
        .forEach(q -> millis.put(q.record().id(), Rounding.of(q.millis())));
    return new Times(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        Scores.figures(questions, MetricDefinitions.TIMES, bootstrap),
        millis);
  }
}
