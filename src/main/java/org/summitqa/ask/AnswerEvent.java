package org.summitqa.ask;

import java.util.List;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;

/** What happens while a question is answered, in order: evidence, sentences, the whole answer. */
public sealed interface AnswerEvent {
  /**
   * The passages that were found, in the shape of citations, best first.
   *
   * @param question the standalone question that was searched
   * @param passages the passages, numbered from 1; these are not the numbers of the answer
   */
  record EvidenceFound(String question, List<Citation> passages) implements AnswerEvent {}

  /**
   * A sentence that may be shown.
   *
   * @param sentence the sentence
   * @param citations what it cites, numbered as it will stay
   */
  record SentenceVerified(VerifiedSentence sentence, List<Citation> citations)
      implements AnswerEvent {}

  /**
   * The end: the whole answer, of the same sentences in the same order.
   *
   * @param answer the answer
   */
  record Finished(Answer answer) implements AnswerEvent {}
}
