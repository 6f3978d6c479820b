package org.summitqa.draft;

import java.util.List;
import java.util.Optional;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.citation.Objection;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelVerdict;
import org.summitqa.llm.YesNo;
import org.summitqa.prompt.Prompts;
import org.summitqa.timing.Deadline;

/**
 * Asks the configured model whether quotes say what a sentence says. Only a no counts: where the
 * model fails, is too slow or says neither yes nor no, the rules that the sentence has passed
 * stand.
 */
final class ModelJudge implements EntailmentJudge {
  private final ModelVerdict verdict;
  private final Prompts prompts;
  private final Deadline deadline;

  ModelJudge(LanguageModel model, Prompts prompts, Deadline deadline) {
    this.verdict = new ModelVerdict(model, "judge a sentence");
    this.prompts = prompts;
    this.deadline = deadline;
  }

  @Override
  public Optional<Objection> objection(String sentence, List<String> quotes) {
    return verdict.of(prompts.judge(sentence, quotes), deadline) == YesNo.NO
        ? Optional.of(Objection.toAll(sentence, RULE))
        : Optional.empty();
  }
}
