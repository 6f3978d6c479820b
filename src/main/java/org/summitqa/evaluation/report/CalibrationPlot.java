package org.summitqa.evaluation.report;

import java.util.List;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Comparison;
import org.summitqa.evaluation.metrics.Curves;
import org.summitqa.evaluation.report.Plot.Point;

/** How far the confidence is what it says: the share of answerable questions by confidence. */
final class CalibrationPlot {
  private static final double MIN_RADIUS = 2.5;
  private static final double GROWTH = 9;

  private CalibrationPlot() {}

  static PlotView of(EvaluationReport report) {
    Plot plot =
        new Plot(
            "calibration",
            "Calibration of declining",
            Axis.share("Confidence"),
            Axis.share("Share that the corpus answers"));
    plot.guide(new Point(0, 0), new Point(1, 1));
    Comparison comparison = report.comparison();
    if (comparison != null) {
      plot.line("before", "baseline", points(comparison.before().calibration()));
    }
    List<Curves.Bin> bins = report.curves().calibration();
    plot.line("s0", comparison == null ? "questions" : "this run", points(bins));
    int all = bins.stream().mapToInt(Curves.Bin::count).sum();
    for (Curves.Bin bin : bins) {
      double radius = MIN_RADIUS + GROWTH * Math.sqrt((double) bin.count() / all);
      plot.dot("s0", point(bin), radius, said(bin));
    }
    return plot.view(
        "On the diagonal confidence is what it says; a larger dot is more questions. "
            + String.join("; ", bins.stream().map(CalibrationPlot::said).toList())
            + ".");
  }

  private static String said(Curves.Bin bin) {
    return "%d at confidence %s, %s answerable"
        .formatted(bin.count(), Text.share(bin.confidence()), Text.share(bin.answerable()));
  }

  private static List<Point> points(List<Curves.Bin> bins) {
    return bins.stream().map(CalibrationPlot::point).toList();
  }

  private static Point point(Curves.Bin bin) {
    return new Point(bin.confidence(), bin.answerable());
  }
}
