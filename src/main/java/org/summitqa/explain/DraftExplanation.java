package org.summitqa.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.llm.ModelException.Reason;

/**
 * A draft, and what became of its sentences.
 *
 * @param writer who wrote it, as an answer's {@code model} has it
 * @param failure why the writer failed, such as {@code too-slow}; null where it did not
 * @param sentences its sentences as they were drafted, in order
 */
public record DraftExplanation(
    String writer, @Nullable String failure, List<SentenceExplanation> sentences) {
  /** Copies the list. */
  public DraftExplanation {
    sentences = List.copyOf(sentences);
  }

  boolean isSupported() {
    return sentences.stream().anyMatch(one -> one.ground() == null);
  }

  /** Tells what became of a draft. */
  public static DraftExplanation of(
      String writer, @Nullable Reason failure, List<SentenceExplanation> sentences) {
    return new DraftExplanation(writer, failure == null ? null : Codes.of(failure), sentences);
  }
}
