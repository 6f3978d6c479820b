package org.summitqa.llm;

import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * Asks a model for a yes or a no. A model that fails or is too slow says neither.
 *
 * @param model the model
 * @param purpose what it is to do, for the log, after <i>could not</i>
 */
public record ModelVerdict(LanguageModel model, String purpose) {
  /** 是 or 否, and what a talkative model puts before it. */
  private static final int MAX_TOKENS = 12;

  /**
   * Asks.
   *
   * @param prompt a question to be answered with yes or no, in any of the languages known
   * @param deadline when the answer has to be there
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public YesNo of(Prompt prompt, Deadline deadline) {
    return switch (new ModelTask(model, purpose, MAX_TOKENS, deadline).write(prompt)) {
      case ModelOutcome.Written written -> YesNo.of(written.text());
      case ModelOutcome.Failed failed -> YesNo.NONE;
      case ModelOutcome.Cancelled cancelled -> throw cancelled.exception();
    };
  }
}
