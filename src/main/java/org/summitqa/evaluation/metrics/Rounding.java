package org.summitqa.evaluation.metrics;

/**
 * Rounds figures to six decimals: more is noise, and the last bits of a sum depend on what the
 * machine does with it, which would make two reports of the same run differ.
 */
public final class Rounding {
  private static final double STEPS = 1e6;

  private Rounding() {}

  public static double of(double value) {
    return Math.round(value * STEPS) / STEPS;
  }
}
