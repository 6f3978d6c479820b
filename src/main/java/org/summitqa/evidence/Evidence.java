package org.summitqa.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param question the standalone question that was searched
 * @param hits the passages, best first
 * @param sentences the sentences of the hits, numbered from 1 in the order of hits and text
 * @param confidence how surely the passages hold an answer, 0 to 1
 * @param sufficient whether that is enough to answer
 * @param trace how all that came about; nothing where it was not searched for
 */
public record Evidence(
    String question,
    List<Hit> hits,
    List<EvidenceSentence> sentences,
    double confidence,
    boolean sufficient,
    Optional<SearchTrace> trace) {
  /** Makes evidence that was not searched for. */
  public Evidence(
      String question,
      List<Hit> hits,
      List<EvidenceSentence> sentences,
      double confidence,
      boolean sufficient) {
    this(question, hits, sentences, confidence, sufficient, Optional.empty());
  }

  /** Copies the lists. */
  public Evidence {
    hits = List.copyOf(hits);
    sentences = List.copyOf(sentences);
  }

  /** Returns the sentence with a number, or nothing where no sentence has it. */
  public Optional<EvidenceSentence> sentence(int number) {
    return number >= 1 && number <= sentences.size()
        ? Optional.of(sentences.get(number - 1))
        : Optional.empty();
  }
}
