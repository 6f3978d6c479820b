package org.summitqa.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.LegScore;

/**
 * A passage that was found, and how its score came about.
 *
 * @param number its place, from 1
 * @param passageId its id
 * @param title the title of its article
 * @param score its score, 0 to 1
 * @param ways what each way of searching that found it says, by the way's name
 * @param fused the weighted sum of the ways, 0 to 1
 * @param steps what changed that, in order
 */
public record PassageExplanation(
    int number,
    String passageId,
    String title,
    double score,
    Map<String, SignalExplanation> ways,
    double fused,
    List<Step> steps) {
  /** Copies the steps. */
  public PassageExplanation {
    steps = List.copyOf(steps);
  }

  /**
   * What a way of searching says.
   *
   * @param rank the passage's place among all that it found, from 1
   * @param score in the way's own unit
   * @param share where that lies between its worst, 0, and its best, 1
   * @param adds the share times the way's weight
   */
  public record SignalExplanation(int rank, double score, double share, double adds) {
    static SignalExplanation of(LegScore leg) {
      return new SignalExplanation(
          leg.rank(),
          Rounding.of(leg.score()),
          Rounding.of(leg.share()),
          Rounding.of(leg.weight() * leg.share()));
    }
  }

  /**
   * A signal that changed the score.
   *
   * @param signal {@code tokens}, how close it came when read token by token, or {@code time}, how
   *     well it meets the time asked for
   * @param value 0 to 1
   * @param weight what it counts
   * @param score the score from then on
   */
  public record Step(String signal, double value, double weight, double score) {}

  static PassageExplanation of(int number, Hit hit) {
    Map<String, SignalExplanation> ways = new LinkedHashMap<>();
    hit.trace().legs().stream()
        .filter(leg -> leg.rank() > 0)
        .forEach(leg -> ways.put(leg.leg(), SignalExplanation.of(leg)));
    return new PassageExplanation(
        number,
        hit.passage().id(),
        hit.article().title(),
        Rounding.of(hit.score()),
        ways,
        Rounding.of(hit.trace().fused()),
        hit.trace().steps().stream()
            .map(
                step ->
                    new Step(
                        step.signal(),
                        Rounding.of(step.value()),
                        step.weight(),
                        Rounding.of(step.score())))
            .toList());
  }
}
