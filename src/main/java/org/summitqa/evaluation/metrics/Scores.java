package org.summitqa.evaluation.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.summitqa.evaluation.record.Outcome;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * All figures over some questions.
 *
 * @param counts how many questions of which kind
 * @param figures the figures by the ids of their metrics, in the order of these
 */
public record Scores(Counts counts, Map<String, MetricValue> figures) {
  /** Keeps the order. */
  public Scores {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /**
   * How many questions of which kind.
   *
   * @param questions all of them
   * @param answerable those that the corpus answers
   * @param answered those that were answered
   * @param declined those that were declined
   * @param failed those whose answer threw
   * @param right those with the right outcome
   */
  public record Counts(
      int questions, int answerable, int answered, int declined, int failed, int right) {}

  public static Scores of(
      List<TimedRecord> questions, List<MetricDefinition> measures, Bootstrap bootstrap) {
    return new Scores(counts(questions), figures(questions, measures, bootstrap));
  }

  public static Map<String, MetricValue> figures(
      List<TimedRecord> questions, List<MetricDefinition> measures, Bootstrap bootstrap) {
    List<MetricValue> values = bootstrap.figures(measures, questions);
    Map<String, MetricValue> figures = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      figures.put(measures.get(i).id(), values.get(i));
    }
    return figures;
  }

  private static Counts counts(List<TimedRecord> questions) {
    return new Counts(
        questions.size(),
        count(questions, QuestionRecord::answerable),
        count(questions, QuestionRecord::answered),
        count(questions, QuestionRecord::declined),
        count(questions, record -> record.outcome() == Outcome.FAILED),
        count(questions, QuestionRecord::right));
  }

  private static int count(List<TimedRecord> questions, Predicate<QuestionRecord> test) {
    return (int) questions.stream().map(TimedRecord::record).filter(test).count();
  }
}
