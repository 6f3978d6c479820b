package org.summitqa.llm;

import java.time.Duration;
import java.util.function.Consumer;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * Writes text. Safe for any number of threads. Whoever interrupts the thread that waits for a text
 * ends the call: the model stops writing. Callers have a {@link ModelTask}, which tells failures
 * from interrupts.
 */
public interface LanguageModel {
  /** Names the model for readers and logs, never with a key. */
  String name();

  /** Returns the longest that everything the model does for one answer may take. */
  Duration timeLimit();

  /** Returns the longest answer, in the model's tokens. */
  int maxTokens();

  /**
   * Writes text as it comes, on the calling thread.
   *
   * @param prompt what to write about
   * @param maxTokens the longest text, in the model's tokens, 1 or more
   * @param deadline when it has to be done
   * @param pieces receives the text in pieces of any size, cut anywhere
   * @return how the text ended
   * @throws ModelException if the model could not be reached, refused, or took too long; pieces may
   *     have been handed over before
   * @throws java.util.concurrent.CancellationException if the thread was interrupted, which it then
   *     still is
   */
  Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces);

  /** How a text ended. */
  enum Ending {
    /** Where the model ended it. */
    WHOLE,
    /** At the length limit. */
    CUT
  }
}
