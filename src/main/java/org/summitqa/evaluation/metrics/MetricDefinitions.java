package org.summitqa.evaluation.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.grade.AnswerMatchResult;
import org.summitqa.evaluation.metrics.Metric.Better;
import org.summitqa.evaluation.record.CitedQuote;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * All metrics of a report. Declining is seen as retrieval (van Rijsbergen, Information Retrieval,
 * 1979): what is looked for is a question without answer; what is returned is a refusal.
 *
 * <pre>precision = refused rightly / refused
 * recall = refused rightly / without answer
 * F1 = 2 * refused rightly / (refused + without answer)
 * false refusals = refused with answer / with answer</pre>
 *
 * <p>A question whose answer threw is neither answered nor refused: it counts against both.
 */
public final class MetricDefinitions {
  private static final double TOLERANCE = 0.02;

  private MetricDefinitions() {}

  /** Returns the metrics that do not depend on the machine. */
  public static List<MetricDefinition> over(List<TimedRecord> questions) {
    List<MetricDefinition> measures = new ArrayList<>();
    measures.add(share("outcome.right", "right outcome", q -> true, QuestionRecord::right));
    measures.addAll(RetrievalMeasures.over(questions.stream().map(TimedRecord::record).toList()));
    measures.addAll(ANSWERS);
    measures.addAll(CITATIONS);
    measures.addAll(DECLINING);
    return measures;
  }

  private static final List<MetricDefinition> ANSWERS =
      List.of(
          match("answers.inQuotes", "gold answer in cited quotes", m -> m.inQuotes() ? 1 : 0),
          match("answers.inAnswer", "gold answer in the answer", m -> m.inAnswer() ? 1 : 0),
          match("answers.characterF1", "character F1 (CMRC 2018)", AnswerMatchResult::characterF1));

  private static final List<MetricDefinition> CITATIONS =
      List.of(
          new MetricDefinition(
              new Metric("citations.exact", "quotes that are exact", Better.HIGHER, 0),
              Ratio.pooled(QuestionRecord::exact, QuestionRecord::quotes)),
          mean("citations.precision", "citation precision (ALCE)", q -> q.support().precision()),
          mean("citations.recall", "citation recall (ALCE)", q -> q.support().recall()),
          cited("citations.goldArticle", "cited article is gold", CitedQuote::goldArticle),
          cited("citations.goldEvidence", "cited sentence is evidence", CitedQuote::goldEvidence));

  private static final List<MetricDefinition> DECLINING =
      List.of(
          share("declining.precision", "precision", QuestionRecord::declined, q -> !q.answerable()),
          share("declining.recall", "recall", q -> !q.answerable(), QuestionRecord::declined),
          new MetricDefinition(
              new Metric("declining.F1", "F1", Better.HIGHER, TOLERANCE),
              new Ratio(
                  q -> q.declined() && !q.answerable() ? 2 : 0,
                  q -> (q.declined() ? 1 : 0) + (q.answerable() ? 0 : 1),
                  q -> q.declined() || !q.answerable() ? 1 : 0)),
          new MetricDefinition(
              new Metric("declining.falseRefusals", "false refusals", Better.LOWER, TOLERANCE),
              Ratio.share(QuestionRecord::answerable, QuestionRecord::declined)),
          new MetricDefinition(
              new Metric("declining.AUROC", "area under ROC", Better.HIGHER, TOLERANCE),
              new Auroc()),
          new MetricDefinition(
              new Metric(
                  "declining.calibrationError", "calibration error", Better.LOWER, 2 * TOLERANCE),
              new CalibrationError()));

  /** The times, in milliseconds: another machine has others, so only a baseline can hold them. */
  public static final List<MetricDefinition> TIMES =
      List.of(time("median", 50), time("p95", 95), time("p99", 99));

  private static MetricDefinition time(String name, int percent) {
    return new MetricDefinition(
        new Metric("time." + name, name, Better.LOWER, Double.POSITIVE_INFINITY),
        new Percentile(percent));
  }

  private static MetricDefinition share(
      String id, String label, Predicate<QuestionRecord> counts, Predicate<QuestionRecord> test) {
    return new MetricDefinition(
        new Metric(id, label, Better.HIGHER, TOLERANCE), Ratio.share(counts, test));
  }

  private static MetricDefinition match(
      String id, String label, ToDoubleFunction<AnswerMatchResult> value) {
    return new MetricDefinition(
        new Metric(id, label, Better.HIGHER, TOLERANCE),
        Ratio.mean(
            q -> q.match() != null, q -> value.applyAsDouble(Objects.requireNonNull(q.match()))));
  }

  private static MetricDefinition mean(
      String id, String label, ToDoubleFunction<QuestionRecord> value) {
    return new MetricDefinition(
        new Metric(id, label, Better.HIGHER, TOLERANCE),
        Ratio.mean(QuestionRecord::answered, value));
  }

  private static MetricDefinition cited(
      String id, String label, Function<CitedQuote, @Nullable Boolean> isGold) {
    return new MetricDefinition(
        new Metric(id, label, Better.HIGHER, TOLERANCE),
        Ratio.pooled(
            q -> count(q, quote -> Boolean.TRUE.equals(isGold.apply(quote))),
            q -> count(q, quote -> isGold.apply(quote) != null)));
  }

  private static int count(QuestionRecord record, Predicate<CitedQuote> test) {
    return (int) record.citations().stream().filter(test).count();
  }
}
