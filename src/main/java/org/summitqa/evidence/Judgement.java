package org.summitqa.evidence;

import java.util.List;

/**
 * How surely the passages found hold an answer, and what that was made of.
 *
 * @param confidence 0 to 1, in steps of a ten-thousandth: the logistic function of the sum of the
 *     terms
 * @param terms what it was made of; none where nothing was found, and confidence is 0
 */
public record Judgement(double confidence, List<Term> terms) {
  /** Nothing was found. */
  public static final Judgement NOTHING_FOUND = new Judgement(0, List.of());

  private static final double STEPS = 10_000;

  /** Copies the list. */
  public Judgement {
    terms = List.copyOf(terms);
  }

  /** Returns the judgement of a logistic model over terms. */
  public static Judgement of(List<Term> terms) {
    // Rounded, so that a processor that sums in another order shows no other digit.
    return new Judgement(Math.round(STEPS / (1 + Math.exp(-Term.sum(terms)))) / STEPS, terms);
  }
}
