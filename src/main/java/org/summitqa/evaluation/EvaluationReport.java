package org.summitqa.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.baseline.Baseline;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.grade.JudgeSummary;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.evaluation.metrics.Curves;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.metrics.MetricDefinition;
import org.summitqa.evaluation.metrics.MetricDefinitions;
import org.summitqa.evaluation.metrics.Scores;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.QuestionResult;
import org.summitqa.evaluation.record.Run;
import org.summitqa.evaluation.record.TimedRecord;
import org.summitqa.evaluation.record.Times;

/**
 * What came of an evaluation. The same questions, answers and seed give the same report, times
 * apart.
 *
 * @param run what was run
 * @param all the figures over all questions asked
 * @param byLanguage the figures by language code, where questions in more than one were asked
 * @param byKind the figures by what questions ask for, where more than one kind was asked; a
 *     follow-up counts in its own kind as well
 * @param curves what is plotted
 * @param judged what the model says, apart from what is measured; null where it was not asked
 * @param comparison how the run differs from a baseline; null without one
 * @param questions what became of each question, in the order of the fixtures
 * @param times all that differs from run to run
 * @param results the questions with all that is known of them; not part of the JSON
 */
public record EvaluationReport(
    Run run,
    Scores all,
    Map<String, Scores> byLanguage,
    Map<String, Scores> byKind,
    Curves curves,
    @Nullable JudgeSummary judged,
    @Nullable Comparison comparison,
    List<QuestionRecord> questions,
    Times times,
    @JsonIgnore List<QuestionResult> results) {
  /**
   * Returns the report of the questions that were asked.
   *
   * @param fixtures how many there were to ask
   * @param asked what became of those that were
   * @param bootstrap makes the intervals
   */
  public static EvaluationReport of(int fixtures, List<QuestionResult> asked, Bootstrap bootstrap) {
    List<QuestionResult> results = List.copyOf(asked);
    List<TimedRecord> questions = results.stream().map(QuestionResult::measured).toList();
    List<QuestionRecord> records = results.stream().map(QuestionResult::record).toList();
    return new EvaluationReport(
        new Run(
            Run.VERSION,
            fixtures,
            fixtures == results.size(),
            bootstrap.seed(),
            bootstrap.resamples()),
        Scores.of(questions, MetricDefinitions.over(questions), bootstrap),
        groups(questions, record -> List.of(record.language().code()), bootstrap),
        groups(questions, QuestionRecord::kinds, bootstrap),
        Curves.of(records),
        JudgeSummary.of(results, bootstrap),
        null,
        records,
        Times.of(questions, bootstrap),
        results);
  }

  /** Returns the same report with what differs from a baseline. */
  public EvaluationReport comparedWith(Baseline baseline) {
    Comparison compared = baseline.compare(this);
    return new EvaluationReport(
        run, all, byLanguage, byKind, curves, judged, compared, questions, times, results);
  }

  /** Returns the metrics of the figures, in their order; the times are not among them. */
  @JsonIgnore
  public List<Metric> metrics() {
    return MetricDefinitions.over(measured()).stream().map(MetricDefinition::metric).toList();
  }

  public List<TimedRecord> measured() {
    return results.stream().map(QuestionResult::measured).toList();
  }

  public Bootstrap bootstrap() {
    return new Bootstrap(run.seed(), run.resamples());
  }

  private static Map<String, Scores> groups(
      List<TimedRecord> questions,
      Function<QuestionRecord, List<String>> names,
      Bootstrap bootstrap) {
    // Which leg is for which language is known from all questions only.
    List<MetricDefinition> measures = MetricDefinitions.over(questions);
    Map<String, Scores> groups = new TreeMap<>();
    List<String> all =
        questions.stream()
            .map(TimedRecord::record)
            .map(names)
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    for (String name : all.size() > 1 ? all : List.<String>of()) {
      Stream<TimedRecord> in =
          questions.stream().filter(q -> names.apply(q.record()).contains(name));
      groups.put(name, Scores.of(in.toList(), measures, bootstrap));
    }
    return groups;
  }
}
