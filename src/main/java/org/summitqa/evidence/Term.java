package org.summitqa.evidence;

import java.util.List;

/**
 * One term of a sum that a decision was made by: coverage .62 × 5.2 = 3.2.
 *
 * @param name what was looked at, as {@code weights.yml} names it
 * @param value what was found, in the feature's own unit; 1 for an intercept
 * @param weight what one unit adds to the sum
 */
public record Term(String name, double value, double weight) {
  /** Returns what the term adds to the sum. */
  public double contribution() {
    return value * weight;
  }

  /** Returns a sum of terms, added in their order. */
  public static double sum(List<Term> terms) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.contribution();
    }
    return sum;
  }

  /** Returns a term that counts a share of what this one does. */
  public Term times(double factor) {
    return new Term(name, value, weight * factor);
  }
}
