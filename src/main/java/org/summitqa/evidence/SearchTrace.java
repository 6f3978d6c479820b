package org.summitqa.evidence;

import java.util.List;
import java.util.Optional;

/**
 * How evidence came about. What each way of searching says of a passage is in its {@link
 * Hit#trace}.
 *
 * @param analysis how the question was read
 * @param translation what was searched besides, in the corpus's language
 * @param sentences the most relevant sentences, best first, and why they are
 * @param judgement how surely the passages hold an answer
 * @param minConfidence how surely they have to, 0 to 1
 */
public record SearchTrace(
    QuestionAnalysis analysis,
    Optional<String> translation,
    List<SentenceTrace> sentences,
    Judgement judgement,
    double minConfidence) {
  /** Copies the list. */
  public SearchTrace {
    sentences = List.copyOf(sentences);
  }
}
