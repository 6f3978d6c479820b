package org.summitqa.citation;

import java.util.List;

/**
 * A sentence that may be shown, with what it cites.
 *
 * @param sentence the sentence
 * @param citations what it cites, in the order of the sentence's numbers
 */
public record CitedSentence(VerifiedSentence sentence, List<Citation> citations) {
  /** Checks that the citations are those of the sentence. */
  public CitedSentence {
    citations = List.copyOf(citations);
    if (!citations.stream().map(Citation::number).toList().equals(sentence.citations())) {
      throw new IllegalArgumentException("Not the citations of: " + sentence.text());
    }
  }
}
