package org.summitqa.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.metrics.Metric;

/**
 * How well a ranking finds articles.
 *
 * @param name the ranking
 * @param count over how many questions
 * @param figures in the order of {@link #COLUMNS}
 */
record LegView(String name, String count, List<FigureView> figures) {
  static final List<String> COLUMNS =
      List.of("nDCG@10", "MRR@10", "Hit@1", "recall@1", "recall@5", "recall@10", "recall@20");

  static List<LegView> of(EvaluationReport report) {
    Map<String, List<FigureView>> legs = new LinkedHashMap<>();
    for (Metric metric : report.metrics()) {
      if (COLUMNS.contains(metric.label())) {
        legs.computeIfAbsent(metric.group(), leg -> new ArrayList<>())
            .add(FigureView.of(report, metric, metric.label()));
      }
    }
    return legs.entrySet().stream()
        .map(leg -> new LegView(leg.getKey(), leg.getValue().getFirst().count(), leg.getValue()))
        .toList();
  }
}
