package org.summitqa.ask;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.citation.Objection;
import org.summitqa.citation.SupportJudge;
import org.summitqa.llm.Deadline;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.Verdict;
import org.summitqa.prompt.Prompts;

/**
 * Asks the configured model whether quotes say what a sentence says. Only a no counts: where the
 * model fails, is too slow or says neither yes nor no, the rules that the sentence has passed
 * stand.
 */
final class ModelJudge implements SupportJudge {
  private static final Logger log = LoggerFactory.getLogger(ModelJudge.class);

  /** 是 or 否, and what a talkative model puts before it. */
  private static final int MAX_TOKENS = 12;

  private final LanguageModel model;
  private final Prompts prompts;
  private final Deadline deadline;

  ModelJudge(LanguageModel model, Prompts prompts, Deadline deadline) {
    this.model = model;
    this.prompts = prompts;
    this.deadline = deadline;
  }

  @Override
  public Optional<Objection> objection(String sentence, List<String> quotes) {
    StringBuilder verdict = new StringBuilder();
    try {
      model.stream(prompts.judge(sentence, quotes), MAX_TOKENS, deadline, verdict::append);
    } catch (ModelException e) {
      if (e.reason() == ModelException.Reason.INTERRUPTED) {
        throw e;
      }
      log.warn("{} could not judge a sentence: {}", model.name(), e.getMessage());
      return Optional.empty();
    }
    return Verdict.of(verdict.toString()) == Verdict.NO
        ? Optional.of(Objection.toAll(sentence, RULE))
        : Optional.empty();
  }
}
