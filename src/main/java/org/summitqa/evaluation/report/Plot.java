package org.summitqa.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws one plot as SVG, coloured by the page's style, so that it is light or dark as the page. */
final class Plot {
  private static final double LEFT = 50;
  private static final double RIGHT = 338;
  private static final double TOP = 10;
  private static final double BOTTOM = 196;

  private final String id;
  private final String title;
  private final Axis x;
  private final Axis y;
  private final StringBuilder body = new StringBuilder();
  private final List<Key> keys = new ArrayList<>();

  /**
   * Begins a plot.
   *
   * @param id unique in the page
   */
  Plot(String id, String title, Axis x, Axis y) {
    this.id = id;
    this.title = title;
    this.x = x;
    this.y = y;
    y.ticks().forEach(this::drawRow);
    x.ticks().forEach(this::drawColumn);
    body.append(
        String.format(
            Locale.ROOT,
            "<text class=\"label\" x=\"%.1f\" y=\"232\">%s</text>",
            (LEFT + RIGHT) / 2,
            x.label()));
    body.append(
        String.format(
            Locale.ROOT,
            "<text class=\"label\" transform=\"translate(11 %.1f) rotate(-90)\">%s</text>",
            (TOP + BOTTOM) / 2,
            y.label()));
  }

  /** A point, in the units of the axes. */
  record Point(double x, double y) {}

  /** What a line is: its style and its name. */
  record Key(String style, String name) {}

  private void drawRow(Axis.Tick tick) {
    double at = down(tick.value());
    body.append(
        String.format(
            Locale.ROOT,
            "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
            LEFT,
            RIGHT,
            at,
            at));
    body.append(
        String.format(
            Locale.ROOT,
            "<text class=\"y\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            LEFT - 6,
            at + 4,
            tick.text()));
  }

  private void drawColumn(Axis.Tick tick) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text class=\"x\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            across(tick.value()),
            BOTTOM + 17,
            tick.text()));
  }

  /** Draws a line that has no name, such as a diagonal. */
  void guide(Point from, Point to) {
    body.append(
        String.format(
            Locale.ROOT, "<polyline class=\"guide\" points=\"%s\"/>", points(List.of(from, to))));
  }

  /** Draws a line and names it below the plot. */
  void line(String style, String name, List<Point> points) {
    body.append(
        String.format(
            Locale.ROOT, "<polyline class=\"series %s\" points=\"%s\"/>", style, points(points)));
    keys.add(new Key(style, name));
  }

  /**
   * Draws a dot.
   *
   * @param radius in the units of the drawing, which is 360 wide
   * @param text what it says when it is pointed at; plain, of this program alone
   */
  void dot(String style, Point at, double radius, String text) {
    body.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"dot %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>",
            style,
            across(at.x()),
            down(at.y()),
            radius,
            text));
  }

  /** Returns the plot, with what it shows in words for those who don't see it. */
  PlotView view(String description) {
    String svg =
        "<svg class=\"plot\" viewBox=\"0 0 360 240\" role=\"img\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(id, id)
            + "<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
                .formatted(id, title, id, description)
            + body
            + "</svg>";
    return new PlotView(title, svg, description, keys);
  }

  private String points(List<Point> points) {
    return points.stream()
        .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", across(p.x()), down(p.y())))
        .collect(Collectors.joining(" "));
  }

  private double across(double value) {
    return LEFT + (RIGHT - LEFT) * x.place(value);
  }

  private double down(double value) {
    return BOTTOM - (BOTTOM - TOP) * y.place(value);
  }
}
