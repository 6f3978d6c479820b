package org.summitqa.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

/** Gives each answer those who draft it. Safe for any number of threads. */
@Component
public final class Drafters {
  private final Drafter extractive;
  private final Prompts prompts;
  private final ObjectProvider<LanguageModel> model;

  Drafters(ExtractiveAnswerer extractive, Prompts prompts, ObjectProvider<LanguageModel> model) {
    this.extractive = new ExtractiveDrafter(extractive);
    this.prompts = prompts;
    this.model = model;
  }

  /** Returns when an answer that begins now has to be done, all calls of the model together. */
  public Deadline deadline() {
    LanguageModel configured = model.getIfAvailable();
    return Deadline.in(configured == null ? Duration.ZERO : configured.timeLimit());
  }

  /** Returns the one that needs no model. */
  public List<Drafter> withoutModel() {
    return List.of(extractive);
  }

  /** Returns the configured model, where there is one, and then who stands in for it. */
  public List<Drafter> all(Language language, Deadline deadline) {
    List<Drafter> all = new ArrayList<>();
    model.ifAvailable(one -> all.add(new ModelDrafter(one, prompts, language, deadline)));
    all.add(extractive);
    return all;
  }
}
