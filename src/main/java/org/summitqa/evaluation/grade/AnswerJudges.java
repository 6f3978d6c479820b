package org.summitqa.evaluation.grade;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Prompts;

/** Makes the judge of answers, where there is a model to be one. */
@Component
public final class AnswerJudges {
  private final ObjectProvider<LanguageModel> model;
  private final ObjectProvider<Prompts> prompts;

  public AnswerJudges(ObjectProvider<LanguageModel> model, ObjectProvider<Prompts> prompts) {
    this.model = model;
    this.prompts = prompts;
  }

  /**
   * Returns the configured model as a judge.
   *
   * @throws JudgeMissingException if there is none
   */
  public AnswerJudge judge() {
    LanguageModel configured = model.getIfAvailable();
    if (configured == null) {
      throw new JudgeMissingException();
    }
    return new AnswerJudge(configured, prompts.getObject());
  }
}
