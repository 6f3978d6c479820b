package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.Prompts;
import org.summitqa.prompt.Turn;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

/** Has the configured model, if there is one, write a question that stands alone. */
@Component
class ModelQuestions {
  /** A question is short; a model that writes more has begun to answer. */
  private static final int MAX_TOKENS = 96;

  /** The share of the whole answer's time that may be spent on the question: one part in four. */
  private static final int SHARE = 4;

  private final Prompts prompts;
  private final ObjectProvider<LanguageModel> model;

  ModelQuestions(Prompts prompts, ObjectProvider<LanguageModel> model) {
    this.prompts = prompts;
    this.model = model;
  }

  /**
   * Returns what the model wrote, or nothing where there is none, it failed, took too long, or
   * wrote no question.
   *
   * @param history earlier turns, oldest first; none to have the question translated
   * @param language the language to write in
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  Optional<String> write(
      List<Turn> history, String question, Language language, Deadline deadline) {
    LanguageModel configured = model.getIfAvailable();
    if (configured == null) {
      return Optional.empty();
    }
    Deadline share = deadline.atMost(configured.timeLimit().dividedBy(SHARE));
    ModelTask task =
        new ModelTask(configured, "write the question as it is searched", MAX_TOKENS, share);
    return switch (task.write(prompts.standalone(history, question, language))) {
      case Written written ->
          StandaloneReply.question(written.text()).filter(reply -> Language.of(reply) == language);
      case Failed failed -> Optional.empty();
      case Cancelled cancelled -> throw cancelled.exception();
    };
  }
}
