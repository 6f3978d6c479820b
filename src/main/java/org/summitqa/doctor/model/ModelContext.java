package org.summitqa.doctor.model;

import org.summitqa.doctor.CheckResult;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.LanguageModel.Ending;
import org.summitqa.llm.ModelOutcome;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

/** Sends the longest prompt that the settings allow, and waits for the first word only. */
final class ModelContext {
  // Reading more takes minutes on a small machine.
  private static final int MAX_TOKENS = 8000;

  private final LanguageModel model;
  private final Prompts prompts;

  ModelContext(LanguageModel model, Prompts prompts) {
    this.model = model;
    this.prompts = prompts;
  }

  CheckResult look() {
    Prompt prompt = prompts.answer(SampleEvidence.large(MAX_TOKENS), Language.ZH).prompt();
    String size =
        "a prompt of some %d tokens, with %d more for the answer"
            .formatted(prompt.tokens(), model.maxTokens());
    String most = prompt.tokens() > MAX_TOKENS ? "; longer ones were not tried" : "";
    long start = System.nanoTime();
    ModelOutcome outcome = untilTheFirstWord(prompt);
    double seconds = (System.nanoTime() - start) / 1e9;
    return switch (outcome) {
      case Written written ->
          CheckResult.ok(
              ModelCheck.CONTEXT,
              "takes %s; first word after %.1f s%s".formatted(size, seconds, most));
      case Failed failure -> {
        CheckResult failed = ModelFailure.of(ModelCheck.CONTEXT, failure);
        yield CheckResult.broken(
            failed.name(), size + ": " + failed.text(), String.valueOf(failed.advice()));
      }
      case Cancelled cancelled -> throw cancelled.exception();
    };
  }

  private ModelOutcome untilTheFirstWord(Prompt prompt) {
    Deadline deadline = Deadline.in(model.timeLimit());
    try {
      return ModelTask.longest(model, "read a long prompt", deadline).stream(
          prompt,
          piece -> {
            throw new Enough();
          });
    } catch (Enough e) {
      // The first word shows that the prompt was read.
      return new Written("", Ending.CUT);
    }
  }

  /** Ends the call. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }
}
