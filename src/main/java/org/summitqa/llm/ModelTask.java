package org.summitqa.llm;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.llm.LanguageModel.Ending;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.draft.DraftParser;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * What a model is called for: the one way to a model's text. A failure is an outcome and is logged;
 * an interrupt is another, is no failure of the model, and stays set on the thread. What a receiver
 * of the text throws ends the call and is passed on.
 *
 * @param model the model
 * @param purpose what it is to do, for the log, after <i>could not</i>
 * @param maxTokens the longest text, in the model's tokens, 1 or more
 * @param deadline when it has to be done
 */
public record ModelTask(LanguageModel model, String purpose, int maxTokens, Deadline deadline) {
  private static final Logger log = LoggerFactory.getLogger(ModelTask.class);

  /** Returns the task of a text as long as the model may write. */
  public static ModelTask longest(LanguageModel model, String purpose, Deadline deadline) {
    return new ModelTask(model, purpose, model.maxTokens(), deadline);
  }

  /** Has a text written. */
  public ModelOutcome write(Prompt prompt) {
    return stream(prompt, piece -> {});
  }

  /**
   * Has a text written, and hands it over as it comes, on the calling thread.
   *
   * @param pieces receives the text in pieces of any size, cut anywhere
   */
  public ModelOutcome stream(Prompt prompt, Consumer<String> pieces) {
    StringBuilder text = new StringBuilder();
    if (Thread.currentThread().isInterrupted()) {
      return new Cancelled();
    }
    try {
      Ending ending =
          model.stream(
              prompt,
              maxTokens,
              deadline,
              piece -> {
                text.append(piece);
                pieces.accept(piece);
              });
      return new Written(text.toString(), ending);
    } catch (CancellationException e) {
      Thread.currentThread().interrupt();
      return new Cancelled();
    } catch (ModelException e) {
      return failed(e);
    }
  }

  // A call that fails once nobody waits for it says nothing of the model.
  private ModelOutcome failed(ModelException failure) {
    if (Thread.currentThread().isInterrupted()) {
      return new Cancelled();
    }
    log.warn("{} could not {}: {}", model.name(), purpose, failure.getMessage());
    return new Failed(failure.reason(), String.valueOf(failure.getMessage()));
  }

  /**
   * Has a draft written, a sentence at a time, on the calling thread. A sentence that the length
   * limit cut is left out: half a sentence may say the opposite of the whole.
   *
   * @param pieces receives every piece of text that came, before the sentences that it completes
   * @param draft receives each sentence as soon as it is whole
   */
  public ModelOutcome draft(Prompt prompt, Consumer<String> pieces, Consumer<DraftSentence> draft) {
    DraftParser parser = new DraftParser(draft);
    ModelOutcome outcome = stream(prompt, pieces.andThen(parser::accept));
    if (outcome instanceof Written whole && whole.ending() == Ending.WHOLE) {
      parser.finish();
    }
    return outcome;
  }
}
