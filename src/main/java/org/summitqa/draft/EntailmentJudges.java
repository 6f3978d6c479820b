package org.summitqa.draft;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.citation.CitationSettings;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Prompts;
import org.summitqa.timing.Deadline;

/** Gives each answer its judge: the configured model where the settings ask for it, else none. */
@Component
public final class EntailmentJudges {
  private final CitationSettings settings;
  private final Prompts prompts;
  private final ObjectProvider<LanguageModel> model;

  /** Takes what is set, and the model where one is. */
  public EntailmentJudges(
      CitationSettings settings, Prompts prompts, ObjectProvider<LanguageModel> model) {
    this.settings = settings;
    this.prompts = prompts;
    this.model = model;
  }

  /** Returns the judge of an answer that has to be done by a deadline. */
  public EntailmentJudge begin(Deadline deadline) {
    LanguageModel configured = model.getIfAvailable();
    return settings.judge() == CitationSettings.Judge.NONE || configured == null
        ? EntailmentJudge.NONE
        : new ModelJudge(configured, prompts, deadline);
  }
}
