package org.summitqa.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * How the score of a passage came about: the weighted sum of the ways of searching, then what
 * changed it.
 *
 * @param legs every way that was tried, also those that did not find the passage
 * @param steps what came after the sum, in order
 */
public record ScoreTrace(List<LegScore> legs, List<Step> steps) {
  /** Of a passage that was not searched for. */
  public static final ScoreTrace NONE = new ScoreTrace(List.of(), List.of());

  /** Copies the lists. */
  public ScoreTrace {
    legs = List.copyOf(legs);
    steps = List.copyOf(steps);
  }

  /**
   * A signal that changed a score.
   *
   * @param signal its name, as among the signals of a hit
   * @param value what was taken for its value: where it is not known of the passage, another's
   * @param weight what it counts: of what the score lacks to the best one, or beside the sum
   * @param score the score from then on, 0 to 1
   */
  public record Step(String signal, double value, double weight, double score) {}

  /** Returns the weighted sum of the ways of searching, 0 to 1. */
  public double fused() {
    return legs.stream().mapToDouble(leg -> leg.weight() * leg.share()).sum();
  }

  public ScoreTrace with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new ScoreTrace(legs, more);
  }
}
