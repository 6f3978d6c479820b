package org.summitqa.evaluation.report;

import java.util.List;

/**
 * A plot as the page shows it.
 *
 * @param title what it shows
 * @param svg the drawing
 * @param description what it shows, in words
 * @param keys what the lines are
 */
record PlotView(String title, String svg, String description, List<Plot.Key> keys) {
  /** Copies the list. */
  PlotView {
    keys = List.copyOf(keys);
  }
}
