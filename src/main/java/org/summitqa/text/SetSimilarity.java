package org.summitqa.text;

import java.util.Set;

/**
 * How much two sets of terms have in common. Every share is from 0 to 1, and 0 where it would
 * divide by nothing.
 */
public final class SetSimilarity {
  private SetSimilarity() {}

  /** Returns how many terms both have: |A ∩ B|. */
  public static int shared(Set<String> some, Set<String> others) {
    Set<String> fewer = some.size() <= others.size() ? some : others;
    Set<String> more = some.size() <= others.size() ? others : some;
    return (int) fewer.stream().filter(more::contains).count();
  }

  /**
   * Returns the Dice coefficient, 2·|A ∩ B| / (|A| + |B|) (Dice, Measures of the amount of ecologic
   * association between species, 1945).
   */
  public static double dice(Set<String> some, Set<String> others) {
    return share(2 * shared(some, others), some.size() + others.size());
  }

  /**
   * Returns the overlap coefficient, |A ∩ B| / min(|A|, |B|) (Szymkiewicz and Simpson): 1 where one
   * set holds the other.
   */
  public static double overlapCoefficient(Set<String> some, Set<String> others) {
    return share(shared(some, others), Math.min(some.size(), others.size()));
  }

  /**
   * Returns the containment of the first set in the second, |A ∩ B| / |A| (Broder, On the
   * resemblance and containment of documents, 1997).
   */
  public static double containment(Set<String> some, Set<String> others) {
    return share(shared(some, others), some.size());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
