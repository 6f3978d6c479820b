package org.summitqa.cli.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.summitqa.evaluation.metrics.MetricValue;

/** Figures as a terminal shows them; a dash where there is none. */
final class FigureText {
  private static final MetricValue NOTHING =
      new MetricValue(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0);

  private FigureText() {}

  static MetricValue figure(Map<String, MetricValue> figures, String id) {
    return figures.getOrDefault(id, NOTHING);
  }

  static String share(OptionalDouble value) {
    return text("%.3f", value, "-");
  }

  /** Returns the interval, shorter than the figure: its ends are not that exact. */
  static String range(MetricValue figure) {
    return between("%.2f", figure);
  }

  static String millis(OptionalDouble time) {
    return text("%.1f", time, "-");
  }

  static String rangeOfMillis(MetricValue figure) {
    return between("%.1f", figure);
  }

  private static String between(String format, MetricValue figure) {
    return figure.low().isEmpty()
        ? ""
        : text(format, figure.low(), "") + "–" + text(format, figure.high(), "");
  }

  private static String text(String format, OptionalDouble value, String none) {
    return value.isEmpty() ? none : String.format(Locale.ROOT, format, value.getAsDouble());
  }
}
