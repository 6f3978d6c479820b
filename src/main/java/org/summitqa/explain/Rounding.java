package org.summitqa.explain;

/** Numbers as explanations show them: more digits differ from processor to processor. */
final class Rounding {
  private static final double STEPS = 10_000;

  private Rounding() {}

  /** Returns a number with four digits behind the point. */
  static double of(double number) {
    return Math.round(number * STEPS) / STEPS;
  }
}
