package org.summitqa.citation;

import java.util.List;

/**
 * Has the last word on a sentence that the rules let pass, and is no quote itself. It can only take
 * sentences away.
 */
@FunctionalInterface
public interface SupportJudge {
  /** Lets everything pass that the rules do. */
  SupportJudge NONE = (sentence, quotes) -> true;

  /**
   * Tells whether quotes say what a sentence says.
   *
   * @param sentence the sentence
   * @param quotes what it cites, at least one
   */
  boolean supports(String sentence, List<String> quotes);
}
