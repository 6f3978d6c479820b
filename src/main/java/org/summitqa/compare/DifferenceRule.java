package org.summitqa.compare;

import java.util.List;

/** Finds differences of one kind. */
interface DifferenceRule {
  /** Returns the differences among what publishers say, in a fixed order. */
  List<Disagreement> find(Compared compared);
}
