package org.summitqa.evidence;

import java.util.Comparator;
import org.summitqa.corpus.Sentence;

/**
 * A sentence of the evidence, with the number by which a draft cites it.
 *
 * @param number from 1, unique in the evidence
 * @param hit the passage that it was found in
 * @param sentence the sentence
 * @param relevance how well it meets the question, 0 to 1, higher is better
 */
public record EvidenceSentence(int number, Hit hit, Sentence sentence, double relevance) {
  /** The most relevant first, equal ones by number. */
  public static final Comparator<EvidenceSentence> BEST_FIRST =
      Comparator.comparingDouble(EvidenceSentence::relevance)
          .reversed()
          .thenComparingInt(EvidenceSentence::number);
}
