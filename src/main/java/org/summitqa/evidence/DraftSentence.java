package org.summitqa.evidence;

import java.util.List;

/**
 * A sentence as it was drafted, with the evidence that it names. Nothing of it is verified.
 *
 * @param text the sentence without its citation marks, trimmed
 * @param citations numbers of evidence sentences, as the draft names them; they may name nothing
 */
public record DraftSentence(String text, List<Integer> citations) {
  /** Copies the citations. */
  public DraftSentence {
    citations = List.copyOf(citations);
  }
}
