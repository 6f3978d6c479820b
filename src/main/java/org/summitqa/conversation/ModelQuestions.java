package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Language;
import org.summitqa.timing.Deadline;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.prompt.Turn;
import org.summitqa.prompt.Prompts;

/** Has the configured model, if there is one, write a question that stands alone. */
@Component
class ModelQuestions {
  private static final Logger log = LoggerFactory.getLogger(ModelQuestions.class);

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
   */
  Optional<String> write(
      List<Turn> history, String question, Language language, Deadline deadline) {
    LanguageModel configured = model.getIfAvailable();
    if (configured == null) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    try {
      configured.stream(
          prompts.standalone(history, question, language),
          MAX_TOKENS,
          deadline.atMost(configured.timeLimit().dividedBy(SHARE)),
          text::append);
    } catch (ModelException e) {
      log.warn("The question is searched as the rules have it: {}", e.getMessage());
      return Optional.empty();
    }
    return StandaloneReply.question(text.toString())
        .filter(written -> Language.of(written) == language);
  }
}
