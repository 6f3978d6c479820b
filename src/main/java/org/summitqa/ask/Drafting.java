package org.summitqa.ask;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Language;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.Deadline;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.prompt.Prompts;
import org.summitqa.search.Evidence;

/** Has the configured model write the draft, and the extractive answerer where it cannot. */
@Component
class Drafting {
  private static final Logger log = LoggerFactory.getLogger(Drafting.class);

  private final ExtractiveAnswerer extractive;
  private final Prompts prompts;
  private final ObjectProvider<LanguageModel> model;

  Drafting(ExtractiveAnswerer extractive, Prompts prompts, ObjectProvider<LanguageModel> model) {
    this.extractive = extractive;
    this.prompts = prompts;
    this.model = model;
  }

  /** Returns when an answer that begins now has to be done, all calls of the model together. */
  Deadline deadline() {
    LanguageModel configured = model.getIfAvailable();
    return Deadline.in(configured == null ? Duration.ZERO : configured.timeLimit());
  }

  /** Hands a draft over, sentence by sentence. Never fails: the extractive draft needs nothing. */
  void draft(Evidence evidence, Language language, Deadline deadline, AnswerInProgress answer) {
    LanguageModel configured = model.getIfAvailable();
    if (configured != null) {
      answer.draftedBy(configured.name(), false);
      write(configured, evidence, language, deadline, answer);
    }
    if (!answer.hasSentences()) {
      answer.draftedBy(ExtractiveAnswerer.NAME, configured != null);
      extractive.write(evidence, answer);
    }
    answer.drafted();
  }

  private void write(
      LanguageModel configured,
      Evidence evidence,
      Language language,
      Deadline deadline,
      AnswerInProgress answer) {
    try {
      configured.write(prompts.answer(evidence, language), deadline, answer);
      if (!answer.hasSentences()) {
        log.warn("Nothing that {} wrote could be verified", configured.name());
      }
    } catch (ModelException e) {
      log.warn("{} failed: {}", configured.name(), e.getMessage());
    }
  }
}
