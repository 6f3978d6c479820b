package org.summitqa.evaluation.report;

import java.util.Locale;
import org.summitqa.evaluation.metrics.MetricValue;

/** Draws where a share and its interval lie between 0 and 1. The text beside it says the same. */
final class IntervalBar {
  private static final double WIDTH = 100;

  private IntervalBar() {}

  static String of(MetricValue figure) {
    if (figure.value().isEmpty()) {
      return "";
    }
    double value = figure.value().getAsDouble();
    double low = figure.low().orElse(value);
    double high = figure.high().orElse(value);
    return String.format(
        Locale.ROOT,
        "<svg class=\"bar\" viewBox=\"-3 0 106 8\" aria-hidden=\"true\" focusable=\"false\">"
            + "<line class=\"track\" x1=\"0\" x2=\"100\" y1=\"4\" y2=\"4\"/>"
            + "<line class=\"range\" x1=\"%.1f\" x2=\"%.1f\" y1=\"4\" y2=\"4\"/>"
            + "<circle cx=\"%.1f\" cy=\"4\" r=\"3\"/></svg>",
        low * WIDTH,
        high * WIDTH,
        value * WIDTH);
  }
}
