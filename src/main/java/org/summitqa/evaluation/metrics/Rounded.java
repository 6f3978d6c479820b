package org.summitqa.evaluation.metrics;

/**
 * Rounds figures to six decimals: more is noise, and the last bits of a sum depend on what the
 * machine does with it, which would make two reports of the same run differ.
 */
public final class Rounded {
  private static final double STEPS = 1e6;

  private Rounded() {}

  public static double of(double value) {
    return Math.round(value * STEPS) / STEPS;
  }
}
