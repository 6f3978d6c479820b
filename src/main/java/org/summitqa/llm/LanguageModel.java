package org.summitqa.llm;

import java.util.function.Consumer;
import org.summitqa.prompt.Prompt;

/** Writes drafts. Safe for any number of threads. */
public interface LanguageModel {
  /** Names the model for readers and logs, never with a key. */
  String name();

  /**
   * Writes a draft, a sentence at a time, on the calling thread.
   *
   * @param prompt what to write about
   * @param draft receives each sentence as soon as it is whole
   * @throws ModelException if the model could not be reached, refused, or took too long; sentences
   *     may have been handed over before
   */
  void write(Prompt prompt, Consumer<DraftSentence> draft);
}
