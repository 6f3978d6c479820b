package org.summitqa.ask;

import java.util.List;
import java.util.Locale;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.explain.Explanation;

/**
 * What happens while a question is answered, in order: evidence, sentences, why, the whole answer.
 * Between them come the steps that take long, for readers who want to know why they wait.
 */
public sealed interface AnswerEvent {
  /**
   * Another step began; the same step is not told twice in a row.
   *
   * @param step what is done from now on
   */
  record StepBegan(Step step) implements AnswerEvent {}

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
   * Why the answer is as it is: it comes once, just before the end.
   *
   * @param explanation what each step decided
   */
  record Explained(Explanation explanation) implements AnswerEvent {}

  /**
   * The end: the whole answer, of the same sentences in the same order.
   *
   * @param answer the answer
   */
  record Finished(Answer answer) implements AnswerEvent {}

  /** A step that may take long. Between searching and writing a model reads what was found. */
  enum Step {
    /** Passages are looked for. */
    SEARCHING,
    /** A model writes: its first piece of text has come, or the next after a sentence. */
    WRITING,
    /** A drafted sentence is compared with what it cites. */
    CHECKING;

    /** Returns the name in lower case, as streams have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
