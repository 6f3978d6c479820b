package org.summitqa.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis of a plot.
 *
 * @param label what it shows, with its unit
 * @param from the value at its start
 * @param to the value at its end, more than {@code from}
 * @param scale how values are spread
 * @param ticks the values that are marked
 */
record Axis(String label, double from, double to, Scale scale, List<Tick> ticks) {
  /** How values are spread. */
  enum Scale {
    LINEAR {
      @Override
      double of(double value) {
        return value;
      }
    },
    LOGARITHMIC {
      @Override
      double of(double value) {
        return Math.log(value);
      }
    };

    abstract double of(double value);
  }

  /** A value that is marked, and how. */
  record Tick(double value, String text) {}

  /** Makes an axis of shares from 0 to 1, marked at every fifth. */
  static Axis share(String label) {
    return share(label, 0, 0.2, "%.1f");
  }

  /**
   * Makes an axis of shares that begins below the least of them, so that lines near 1 can be told
   * apart.
   */
  static Axis shareAbove(String label, double least) {
    if (least >= 0.8) {
      return share(label, 0.8, 0.05, "%.2f");
    }
    return least >= 0.5 ? share(label, 0.5, 0.1, "%.1f") : share(label);
  }

  private static Axis share(String label, double from, double step, String format) {
    List<Tick> ticks =
        IntStream.rangeClosed(0, (int) Math.round((1 - from) / step))
            .mapToDouble(i -> from + i * step)
            .mapToObj(value -> new Tick(value, String.format(Locale.ROOT, format, value)))
            .toList();
    return new Axis(label, from, 1, Scale.LINEAR, ticks);
  }

  /** Returns where a value stands, 0 at the start and 1 at the end; what lies outside, there. */
  double place(double value) {
    double place = (scale.of(value) - scale.of(from)) / (scale.of(to) - scale.of(from));
    return Math.clamp(place, 0, 1);
  }
}
