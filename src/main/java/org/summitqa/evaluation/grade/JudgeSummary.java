package org.summitqa.evaluation.grade;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.evaluation.metrics.MetricValue;
import org.summitqa.evaluation.metrics.Ratio;
import org.summitqa.evaluation.record.QuestionResult;

/**
 * What the configured model says of the answers. It is an opinion, and another model has another:
 * so it stands apart from what is measured, and no baseline is held against it.
 *
 * @param correct of the answers to questions with a gold answer, the share that says the same
 * @param supported of the sentences, the share that their quotes support: citation recall as ALCE
 *     has it, with this model in the place of its NLI model, over all sentences
 * @param failures how often the model failed, or said neither yes nor no; these are left out above
 * @param questions what it says of each answer, by question id
 */
public record JudgeSummary(
    MetricValue correct, MetricValue supported, int failures, Map<String, Judgement> questions) {
  /** Keeps the order. */
  public JudgeSummary {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /** Returns what was judged, null where nothing was. */
  static @Nullable public JudgeSummary of(List<QuestionResult> results, Bootstrap bootstrap) {
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    results.forEach(
        result ->
            result.judgement().ifPresent(says -> judgements.put(result.fixture().id(), says)));
    if (judgements.isEmpty()) {
      return null;
    }
    List<Judgement> all = List.copyOf(judgements.values());
    return new JudgeSummary(
        figure(
            all,
            judgement -> Boolean.TRUE.equals(judgement.correct()) ? 1 : 0,
            judgement -> judgement.correct() == null ? 0 : 1,
            bootstrap),
        figure(all, Judgement::supported, Judgement::sentences, bootstrap),
        all.stream().mapToInt(Judgement::failures).sum(),
        judgements);
  }

  private static MetricValue figure(
      List<Judgement> all,
      ToDoubleFunction<Judgement> sum,
      ToDoubleFunction<Judgement> weight,
      Bootstrap bootstrap) {
    double[] weights = all.stream().mapToDouble(weight).toArray();
    int count = (int) Math.round(all.stream().mapToDouble(weight).sum());
    var share = new Ratio.Sums(all.stream().mapToDouble(sum).toArray(), weights, count);
    return MetricValue.of(
        share.over(Bootstrap.once(all.size())),
        bootstrap.intervals(all.size(), List.of(share::over)).getFirst(),
        count);
  }
}
