package org.summitqa.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.report.Axis.Scale;
import org.summitqa.evaluation.report.Axis.Tick;
import org.summitqa.evaluation.report.Plot.Point;

/** Recall by rank: of the fused ranking, of each leg, and of the baseline's fused ranking. */
final class RecallPlot {
  private static final String FUSED = "fused";

  private RecallPlot() {}

  static PlotView of(EvaluationReport report) {
    List<Tick> ranks =
        Stream.of(1, 5, 10, 15, 20).map(k -> new Tick(k, Integer.toString(k))).toList();
    Plot plot =
        new Plot(
            "recall",
            "Recall by rank",
            new Axis("Rank", 1, 20, Scale.LINEAR, ranks),
            Axis.shareAbove("Recall", least(report)));
    Map<String, List<Double>> legs = new TreeMap<>(report.curves().recallByRank());
    List<Double> fused = legs.remove(FUSED);
    int style = 1;
    for (Map.Entry<String, List<Double>> leg : legs.entrySet()) {
      plot.line("s" + style++, Xml.escaped(leg.getKey()), points(leg.getValue()));
    }
    Comparison comparison = report.comparison();
    if (comparison != null && comparison.before().recallByRank().containsKey(FUSED)) {
      plot.line(
          "before",
          "fused, baseline",
          points(comparison.before().recallByRank().getOrDefault(FUSED, List.of())));
    }
    if (fused != null) {
      plot.line("s0", FUSED, points(fused));
    }
    return plot.view(fused == null ? "No gold article is known." : described(fused));
  }

  private static double least(EvaluationReport report) {
    Comparison comparison = report.comparison();
    return Stream.concat(
            report.curves().recallByRank().values().stream(),
            comparison == null
                ? Stream.<List<Double>>of()
                : comparison.before().recallByRank().values().stream())
        .flatMap(List::stream)
        .mapToDouble(recall -> recall)
        .min()
        .orElse(0);
  }

  private static String described(List<Double> fused) {
    return "Share of the gold articles that the fused ranking has among the first: 1 %s, 5 %s, 10 %s, 20 %s."
        .formatted(
            Text.share(fused.get(0)),
            Text.share(fused.get(4)),
            Text.share(fused.get(9)),
            Text.share(fused.get(19)));
  }

  private static List<Point> points(List<Double> recall) {
    return IntStream.range(0, recall.size())
        .mapToObj(i -> new Point(i + 1, recall.get(i)))
        .toList();
  }
}
