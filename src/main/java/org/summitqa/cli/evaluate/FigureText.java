package org.summitqa.cli.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.summitqa.evaluation.metrics.Figure;

/** Figures as a terminal shows them; a dash where there is none. */
final class FigureText {
  private static final Figure NOTHING =
      new Figure(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0);

  private FigureText() {}

  static Figure figure(Map<String, Figure> figures, String id) {
    return figures.getOrDefault(id, NOTHING);
  }

  static String share(OptionalDouble value) {
    return text("%.3f", value, "-");
  }

  /** Returns the interval, shorter than the figure: its ends are not that exact. */
  static String range(Figure figure) {
    return between("%.2f", figure);
  }

  static String millis(OptionalDouble time) {
    return text("%.1f", time, "-");
  }

  static String rangeOfMillis(Figure figure) {
    return between("%.1f", figure);
  }

  private static String between(String format, Figure figure) {
    return figure.low().isEmpty()
        ? ""
        : text(format, figure.low(), "") + "–" + text(format, figure.high(), "");
  }

  private static String text(String format, OptionalDouble value, String none) {
    return value.isEmpty() ? none : String.format(Locale.ROOT, format, value.getAsDouble());
  }
}
