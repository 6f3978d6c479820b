package org.summitqa.compare.differences;

import java.util.List;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.differences.Difference.Kind;

/**
 * A difference before it is worded.
 *
 * @param kind what differs
 * @param about what it is about, as a statement begins
 * @param sides what is said, at least two sides, each by one publisher or several
 */
public record Disagreement(Kind kind, String about, List<List<ClaimMention>> sides) {
  /** Checks that there are sides. */
  public Disagreement {
    sides = sides.stream().map(List::copyOf).toList();
    if (sides.size() < 2 || sides.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("Nobody disagrees on " + about);
    }
  }
}
