package org.summitqa.doctor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.LanguageModel.Ending;
import org.summitqa.llm.ModelOutcome;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/** Records a call of a model: what came, and when. For one call. */
final class ModelCall {
  private final StringBuilder text = new StringBuilder();
  private final List<DraftSentence> draft = new ArrayList<>();
  private final long start = System.nanoTime();
  private int pieces;
  private @Nullable Double firstSecond;
  private double lastSecond;
  private final ModelOutcome outcome;

  private ModelCall(LanguageModel model, Prompt prompt) {
    Deadline deadline = Deadline.in(model.timeLimit());
    this.outcome =
        ModelTask.longest(model, "answer a trial question", deadline)
            .draft(prompt, this::note, draft::add);
    if (outcome instanceof Cancelled cancelled) {
      throw cancelled.exception();
    }
  }

  /**
   * Has a model write a draft to its end.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  static ModelCall of(LanguageModel model, Prompt prompt) {
    return new ModelCall(model, prompt);
  }

  private void note(String piece) {
    text.append(piece);
    pieces++;
    lastSecond = (System.nanoTime() - start) / 1e9;
    if (firstSecond == null && !text.toString().isBlank()) {
      firstSecond = lastSecond;
    }
  }

  /** Returns why it failed; nothing where the model wrote. */
  Optional<Failed> failure() {
    return outcome instanceof Failed failed ? Optional.of(failed) : Optional.empty();
  }

  String text() {
    return text.toString();
  }

  List<DraftSentence> draft() {
    return draft;
  }

  boolean cut() {
    return outcome instanceof Written written && written.ending() == Ending.CUT;
  }

  int pieces() {
    return pieces;
  }

  double firstSecond() {
    return firstSecond == null ? lastSecond : firstSecond;
  }

  double lastSecond() {
    return lastSecond;
  }
}
