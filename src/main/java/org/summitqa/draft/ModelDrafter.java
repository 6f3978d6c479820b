package org.summitqa.draft;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ModelOutcome;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.EvidencePrompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

/**
 * Has a model write the draft. One that cannot read so much is given less.
 *
 * @param model the model
 * @param prompts make its prompts
 * @param language the language of the draft
 * @param deadline when all of its calls have to be done
 */
public record ModelDrafter(
    LanguageModel model, Prompts prompts, Language language, Deadline deadline) implements Drafter {
  private static final Logger log = LoggerFactory.getLogger(ModelDrafter.class);

  /** Less evidence than this, in estimated tokens, is not worth a call. */
  private static final int MIN_EVIDENCE_TOKENS = 50;

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Optional<Reason> draft(
      Evidence evidence, Runnable written, Consumer<DraftSentence> sentences) {
    int tokens = prompts.maxEvidenceTokens();
    ModelOutcome outcome = write(evidence, tokens, written, sentences);
    // A model says that a prompt is too long only once it has it.
    while (isTooLong(outcome) && tokens / 2 >= MIN_EVIDENCE_TOKENS) {
      tokens /= 2;
      log.info("Trying with {} tokens of evidence", tokens);
      outcome = write(evidence, tokens, written, sentences);
    }
    return switch (outcome) {
      case Written whole -> Optional.empty();
      case Failed failed -> Optional.of(failed.reason());
      case Cancelled cancelled -> throw cancelled.exception();
    };
  }

  private ModelOutcome write(
      Evidence evidence, int tokens, Runnable written, Consumer<DraftSentence> sentences) {
    EvidencePrompt prompt = prompts.answer(evidence, language, tokens);
    return ModelTask.longest(model, "write an answer", deadline)
        .draft(
            prompt.prompt(),
            piece -> written.run(),
            sentence -> sentences.accept(cited(sentence, prompt)));
  }

  private static boolean isTooLong(ModelOutcome outcome) {
    return outcome instanceof Failed failed && failed.reason() == Reason.TOO_LONG;
  }

  private static DraftSentence cited(DraftSentence draft, EvidencePrompt prompt) {
    return new DraftSentence(draft.text(), prompt.evidenceNumbers(draft.citations()));
  }
}
