package org.summitqa.llm;

import java.util.concurrent.CancellationException;
import org.summitqa.llm.LanguageModel.Ending;
import org.summitqa.llm.ModelException.Reason;

/** How a call of a model ended. */
public sealed interface ModelOutcome {
  /**
   * The model wrote.
   *
   * @param text all that it wrote
   * @param ending whether it came to its end
   */
  record Written(String text, Ending ending) implements ModelOutcome {}

  /**
   * The model failed; pieces of a text may have come before.
   *
   * @param reason what kind of failure it is
   * @param message what failed and what to do, without a key or a prompt
   */
  record Failed(Reason reason, String message) implements ModelOutcome {}

  /** The thread was interrupted, and still is: nobody waits for the text any more. */
  record Cancelled() implements ModelOutcome {
    /** Returns what ends the work that the text was for. */
    public CancellationException exception() {
      return new CancellationException("Interrupted while a model wrote");
    }
  }
}
