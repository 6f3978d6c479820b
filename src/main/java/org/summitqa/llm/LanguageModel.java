package org.summitqa.llm;

import java.time.Duration;
import java.util.function.Consumer;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * Writes text and drafts. Safe for any number of threads. Whoever interrupts the thread that waits
 * for a text ends the call: the model stops writing.
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
   */
  Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces);

  /**
   * Writes a draft, a sentence at a time, on the calling thread. A sentence that the length limit
   * cut is left out: half a sentence may say the opposite of the whole.
   *
   * @param prompt what to write about
   * @param deadline when it has to be done
   * @param written told of every piece of text that came, before the sentences that it completes
   * @param draft receives each sentence as soon as it is whole
   * @throws ModelException as {@link #stream}; sentences may have been handed over before
   */
  default void write(
      Prompt prompt, Deadline deadline, Runnable written, Consumer<DraftSentence> draft) {
    DraftParser parser = new DraftParser(draft);
    Consumer<String> pieces =
        piece -> {
          written.run();
          parser.accept(piece);
        };
    if (stream(prompt, maxTokens(), deadline, pieces) == Ending.WHOLE) {
      parser.finish();
    }
  }

  /** How a text ended. */
  enum Ending {
    /** Where the model ended it. */
    WHOLE,
    /** At the length limit. */
    CUT
  }
}
