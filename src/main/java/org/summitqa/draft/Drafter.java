package org.summitqa.draft;

import java.util.Optional;
import java.util.function.Consumer;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.llm.ModelException.Reason;

/** Writes a draft of what evidence says of its question. Nothing of a draft is verified. */
public sealed interface Drafter permits ModelDrafter, ExtractiveDrafter {
  /** Returns what readers are told wrote the text. */
  String name();

  /**
   * Writes a draft, a sentence at a time, on the calling thread.
   *
   * @param evidence what may be said
   * @param written told of each piece of text of a model, before the sentences that it completes
   * @param sentences receives each sentence as soon as it is whole; it cites by the numbers that
   *     sentences have in the evidence
   * @return why it broke off; nothing where it came to its end
   * @throws java.util.concurrent.CancellationException if the thread was interrupted while a model
   *     wrote: nobody waits for the draft any more
   */
  Optional<Reason> draft(Evidence evidence, Runnable written, Consumer<DraftSentence> sentences);
}
