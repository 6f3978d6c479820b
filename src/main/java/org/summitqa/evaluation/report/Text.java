package org.summitqa.evaluation.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as people read them; a dash where there is none. */
final class Text {
  private static final String NONE = "–";

  private Text() {}

  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String share(OptionalDouble value) {
    return value.isEmpty() ? NONE : share(value.getAsDouble());
  }

  static String millis(OptionalDouble value) {
    return value.isEmpty() ? NONE : millis(value.getAsDouble());
  }

  static String millis(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }

  /** Returns a difference with its sign, as a minus of the width of a plus. */
  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.3f", value == 0 ? 0.0 : value).replace('-', '−');
  }

  /** Returns an interval; nothing where there is none. */
  static String range(String low, String high) {
    return low.equals(NONE) ? "" : low + " – " + high;
  }
}
