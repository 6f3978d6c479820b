package org.summitqa.compare.differences;

import java.util.List;
import org.summitqa.compare.ComparisonInput;

/** Finds differences of one kind. */
public interface DifferenceRule {
  /** Returns the differences among what publishers say, in a fixed order. */
  List<Disagreement> find(ComparisonInput compared);
}
