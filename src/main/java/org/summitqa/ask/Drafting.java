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
import org.summitqa.llm.DraftSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ModelOutcome;
import org.summitqa.llm.ModelOutcome.Cancelled;
import org.summitqa.llm.ModelOutcome.Failed;
import org.summitqa.llm.ModelOutcome.Written;
import org.summitqa.llm.ModelTask;
import org.summitqa.prompt.EvidencePrompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.search.Evidence;
import org.summitqa.timing.Deadline;

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
   * @throws java.util.concurrent.CancellationException if the thread was interrupted: nobody waits
   *     for the answer any more
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
    ModelTask task = ModelTask.longest(configured, "write an answer", deadline);
    writeWithLess(task, evidence, answer, judged ? held::add : answer);
    held.forEach(answer);
    if (!answer.hasSentences()) {
      log.warn("Nothing that {} wrote could be verified", configured.name());
    }
  }

  // A model says that a prompt is too long only once it has it.
  private void writeWithLess(
      ModelTask task,
      Evidence evidence,
      AnswerInProgress answer,
      Consumer<DraftSentence> draft) {
    for (int tokens = prompts.maxEvidenceTokens(); tokens >= LEAST_EVIDENCE; tokens /= 2) {
      EvidencePrompt prompt = prompts.answer(evidence, answer.language(), tokens);
      ModelOutcome outcome =
          task.draft(
              prompt.prompt(),
              piece -> answer.written(),
              sentence -> draft.accept(cited(sentence, prompt)));
      switch (outcome) {
        case Failed failed when failed.reason() == Reason.TOO_LONG ->
            log.info("Not with {} tokens of evidence", tokens);
        case Written written -> { return; }
        case Failed failed -> { return; }
        case Cancelled cancelled -> throw cancelled.exception();
      }
    }
  }

  private static DraftSentence cited(DraftSentence draft, EvidencePrompt prompt) {
    return new DraftSentence(draft.text(), prompt.evidenceNumbers(draft.citations()));
  }
}
