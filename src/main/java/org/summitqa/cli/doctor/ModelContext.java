package org.summitqa.cli.doctor;

import org.summitqa.corpus.Language;
import org.summitqa.timing.Deadline;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.Prompts;

/** Sends the longest prompt that the settings allow, and waits for the first word only. */
final class ModelContext {
  // Reading more takes minutes on a small machine.
  private static final int MOST_TOKENS = 8000;

  private final LanguageModel model;
  private final Prompts prompts;

  ModelContext(LanguageModel model, Prompts prompts) {
    this.model = model;
    this.prompts = prompts;
  }

  Finding look() {
    Prompt prompt = prompts.answer(SampleEvidence.large(MOST_TOKENS), Language.ZH).prompt();
    String size =
        "a prompt of some %d tokens, with %d more for the answer"
            .formatted(prompt.tokens(), model.maxTokens());
    String most = prompt.tokens() > MOST_TOKENS ? "; longer ones were not tried" : "";
    long start = System.nanoTime();
    try {
      model.stream(
          prompt,
          model.maxTokens(),
          Deadline.in(model.timeLimit()),
          piece -> {
            throw new Enough();
          });
    } catch (Enough e) {
      // The first word shows that the prompt was read.
    } catch (ModelException e) {
      Finding failed = ModelFailure.of(ModelCheck.CONTEXT, e);
      return Finding.broken(
          failed.name(), size + ": " + failed.text(), String.valueOf(failed.advice()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return Finding.ok(
        ModelCheck.CONTEXT, "takes %s; first word after %.1f s%s".formatted(size, seconds, most));
  }

  /** Ends the call. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }
}
