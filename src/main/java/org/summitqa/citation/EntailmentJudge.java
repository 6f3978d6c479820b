package org.summitqa.citation;

import java.util.List;
import java.util.Optional;

/**
 * Has the last word on a sentence that the rules let pass, and is no quote itself. It can only take
 * sentences away.
 */
@FunctionalInterface
public interface EntailmentJudge {
  /** Lets everything pass that the rules do. */
  EntailmentJudge NONE = (sentence, quotes) -> Optional.empty();

  /** The id of its objections. */
  String RULE = "judge";

  /**
   * Returns what it has against a sentence resting on quotes, or nothing.
   *
   * @param sentence the sentence, not blank
   * @param quotes what it cites, at least one
   */
  Optional<Objection> objection(String sentence, List<String> quotes);
}
