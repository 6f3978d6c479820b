package org.summitqa.evaluation.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.evaluation.metrics.Curves;
import org.summitqa.evaluation.metrics.Interval;
import org.summitqa.evaluation.metrics.Metric;
import org.summitqa.evaluation.metrics.MetricDefinition;
import org.summitqa.evaluation.metrics.MetricDefinitions;
import org.summitqa.evaluation.metrics.Statistic;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * An earlier run that later ones are held against. Its figures are computed anew from what it says
 * of each question, over the questions that both runs have, so that a baseline stays good when a
 * metric is added or corrected, and when fixtures come and go.
 *
 * <p>How much a metric may fall is written in the file, in an object {@code "tolerances"} by the
 * metric's id, in its own unit. What is not named there has the default: 0.01 for the fused ranking
 * (0.02 for Hit@1 and recall@1), 0.05 for a leg (0.1), 0 for exact quotes, 0.04 for the calibration
 * error, 0.02 for all else; times, which say as much of the machine, are held to nothing unless
 * they are named.
 */
public final class Baseline {
  private final Path file;
  private final List<TimedRecord> questions;
  private final Map<String, Double> tolerances;

  private Baseline(Path file, List<TimedRecord> questions, Map<String, Double> tolerances) {
    this.file = file;
    this.questions = questions;
    this.tolerances = tolerances;
  }

  /**
   * Reads a baseline: a {@code report.json}, or what {@link #write} wrote.
   *
   * @throws BaselineException if the file is not there, is no baseline of this version, or has a
   *     tolerance of a metric that is not known
   */
  public static Baseline read(Path file) {
    BaselineFile content = BaselineFile.read(file);
    Baseline baseline = new Baseline(file, content.questions(), content.tolerances());
    Set<String> known = new HashSet<>();
    baseline.measures(baseline.questions).map(MetricDefinition::id).forEach(known::add);
    baseline.tolerances.keySet().stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw content.error("\"tolerances\" names the unknown metric \"" + id + "\"");
            });
    return baseline;
  }

  /**
   * Writes what a baseline needs of a report: without times, and a question a line, so that it can
   * be kept with the sources.
   *
   * @param tolerances taken over from an earlier baseline, where there is one
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(Path file, EvaluationReport report, Optional<Baseline> tolerances) {
    BaselineFile.write(
        file, report, tolerances.map(earlier -> earlier.tolerances).orElse(Map.of()));
  }

  /**
   * Compares a run with this baseline.
   *
   * @throws BaselineException if the two have no question in common
   */
  public Comparison compare(EvaluationReport report) {
    QuestionAlignment matching = new QuestionAlignment(questions, report.measured());
    if (matching.now().isEmpty()) {
      throw new BaselineException(file, "has no question in common with this run");
    }
    List<ChangedQuestion> changed = new ArrayList<>();
    for (int i = 0; i < matching.now().size(); i++) {
      ChangedQuestion.of(matching.before().get(i).record(), matching.now().get(i).record())
          .ifPresent(changed::add);
    }
    return new Comparison(
        file.getFileName().toString(),
        matching.questions(),
        differences(matching, report.bootstrap()),
        changed,
        Curves.of(matching.before().stream().map(TimedRecord::record).toList()),
        matching.before().stream().filter(TimedRecord::isTimed).map(TimedRecord::millis).toList());
  }

  private Map<String, Difference> differences(QuestionAlignment matching, Bootstrap bootstrap) {
    Map<String, Statistic> before = new LinkedHashMap<>();
    measures(matching.before()).forEach(measure -> before.put(measure.id(), measure.statistic()));
    List<Pair> pairs =
        measures(matching.now())
            .filter(measure -> before.containsKey(measure.id()) && isHeld(measure.metric()))
            .map(
                measure ->
                    new Pair(
                        measure, before.getOrDefault(measure.id(), measure.statistic()), matching))
            .filter(Pair::isKnown)
            .toList();
    List<Interval> intervals =
        bootstrap.intervals(
            matching.now().size(),
            pairs.stream().<ToDoubleFunction<int[]>>map(pair -> pair::difference).toList());
    Map<String, Difference> differences = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Metric metric = pairs.get(i).metric;
      differences.put(metric.id(), pairs.get(i).over(intervals.get(i), tolerance(metric)));
    }
    return differences;
  }

  private Stream<MetricDefinition> measures(List<TimedRecord> of) {
    return Stream.concat(MetricDefinitions.over(of).stream(), MetricDefinitions.TIMES.stream());
  }

  private double tolerance(Metric metric) {
    return tolerances.getOrDefault(metric.id(), metric.tolerance());
  }

  private boolean isHeld(Metric metric) {
    return tolerance(metric) != Double.POSITIVE_INFINITY;
  }

  /** A metric over the same questions of two runs. */
  private static final class Pair {
    private final Metric metric;
    private final Statistic.SampledStatistic before;
    private final Statistic.SampledStatistic now;
    private final int[] once;

    Pair(MetricDefinition measure, Statistic before, QuestionAlignment matching) {
      this.metric = measure.metric();
      this.before = before.prepare(matching.before());
      this.now = measure.statistic().prepare(matching.now());
      this.once = Bootstrap.once(matching.now().size());
    }

    boolean isKnown() {
      return !Double.isNaN(difference(once));
    }

    double difference(int[] times) {
      return now.over(times) - before.over(times);
    }

    Difference over(Interval interval, double tolerance) {
      return Difference.of(metric, before.over(once), now.over(once), interval, tolerance);
    }
  }
}
