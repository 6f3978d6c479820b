package org.summitqa.search;

import java.util.List;

/**
 * How surely passages hold an answer, and why: the logit is the sum of the terms, the confidence
 * its logistic, rounded.
 *
 * @param confidence 0 to 1
 * @param terms what the logit is made of; none where nothing was found
 */
public record Judgement(double confidence, List<Term> terms) {
  /** Where nothing was found. */
  static final Judgement NOTHING_FOUND = new Judgement(0, List.of());

  /** Copies the terms. */
  public Judgement {
    terms = List.copyOf(terms);
  }

  /**
   * A signal and what it counts.
   *
   * @param name lower-case words joined by hyphens
   * @param value in the signal's own unit
   * @param weight what one unit adds to the logit
   */
  public record Term(String name, double value, double weight) {
    /** Returns what it adds to the logit. */
    public double adds() {
      return value * weight;
    }
  }
}
