package org.summitqa.evidence;

import java.util.List;

/**
 * How the relevance of a sentence came about.
 *
 * @param sentence the sentence
 * @param terms what its logit was made of
 */
public record SentenceTrace(EvidenceSentence sentence, List<Term> terms) {
  /** Copies the list. */
  public SentenceTrace {
    terms = List.copyOf(terms);
  }
}
