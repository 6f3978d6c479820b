package org.summitqa.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.citation.CitationSettings;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.Deadline;
import org.summitqa.llm.DraftSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.prompt.EvidencePrompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.search.Evidence;

/** Has the configured model write the draft, and the extractive answerer where it cannot. */
@Component
class Drafting {
  private static final Logger log = LoggerFactory.getLogger(Drafting.class);

  /** Less evidence than this, in estimated tokens, is not worth a call. */
  private static final int LEAST_EVIDENCE = 50;

  private final ExtractiveAnswerer extractive;
  private final Prompts prompts;
  private final ObjectProvider<LanguageModel> model;

  /** A judge is the same model: a small server answers it only when the draft is done. */
  private final boolean judged;

  Drafting(
      ExtractiveAnswerer extractive,
      Prompts prompts,
      ObjectProvider<LanguageModel> model,
      CitationSettings citation) {
    this.extractive = extractive;
    this.prompts = prompts;
    this.model = model;
    this.judged = citation.judge() == CitationSettings.Judge.MODEL;
  }

  /** Returns when an answer that begins now has to be done, all calls of the model together. */
  Deadline deadline() {
    LanguageModel configured = model.getIfAvailable();
    return Deadline.in(configured == null ? Duration.ZERO : configured.timeLimit());
  }

  /**
   * Hands a draft over, sentence by sentence. Where the model fails the extractive draft, which
   * needs nothing, stands in.
   *
   * @throws ModelException only if the thread was interrupted: nobody waits for the answer any more
   */
  void draft(Evidence evidence, Deadline deadline, AnswerInProgress answer) {
    LanguageModel configured = model.getIfAvailable();
    if (configured != null) {
      answer.draftedBy(configured.name(), false);
      write(configured, evidence, deadline, answer);
    }
    if (!answer.hasSentences()) {
      answer.draftedBy(ExtractiveAnswerer.NAME, configured != null);
      extractive.write(evidence, answer);
    }
    answer.drafted();
  }

  /** Hands over the draft that needs no model. */
  void extract(Evidence evidence, AnswerInProgress answer) {
    extractive.write(evidence, answer);
    answer.drafted();
  }

  private void write(
      LanguageModel configured, Evidence evidence, Deadline deadline, AnswerInProgress answer) {
    List<DraftSentence> held = new ArrayList<>();
    try {
      writeWithLess(configured, evidence, deadline, answer, judged ? held::add : answer);
    } catch (ModelException e) {
      if (e.reason() == Reason.INTERRUPTED) {
        throw e;
      }
      answer.failed(e.reason());
      log.warn("{} failed: {}", configured.name(), e.getMessage());
    }
    held.forEach(answer);
    if (!answer.hasSentences()) {
      log.warn("Nothing that {} wrote could be verified", configured.name());
    }
  }

  // A model says that a prompt is too long only once it has it.
  private void writeWithLess(
      LanguageModel configured,
      Evidence evidence,
      Deadline deadline,
      AnswerInProgress answer,
      Consumer<DraftSentence> draft) {
    int tokens = prompts.maxEvidenceTokens();
    while (true) {
      try {
        EvidencePrompt prompt = prompts.answer(evidence, answer.language(), tokens);
        configured.write(
            prompt.prompt(),
            deadline,
            answer::written,
            sentence -> draft.accept(cited(sentence, prompt)));
        return;
      } catch (ModelException e) {
        tokens /= 2;
        if (e.reason() != Reason.TOO_LONG || tokens < LEAST_EVIDENCE) {
          throw e;
        }
        log.info("Trying with {} tokens of evidence: {}", tokens, e.getMessage());
      }
    }
  }

  private static DraftSentence cited(DraftSentence draft, EvidencePrompt prompt) {
    return new DraftSentence(draft.text(), prompt.evidenceNumbers(draft.citations()));
  }
}
