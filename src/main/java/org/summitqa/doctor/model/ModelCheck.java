package org.summitqa.doctor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.doctor.Check;
import org.summitqa.doctor.CheckResult;
import org.summitqa.doctor.ComponentProbe;
import org.summitqa.evidence.Evidence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.LlmSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;

/** Calls the configured model, at most three times, with questions of our own. */
public final class ModelCheck implements Check {
  static final String ADDRESS = "model address";
  static final String KEY = "model key";
  static final String NAME = "model name";
  static final String STREAM = "model stream";
  static final String SPEED = "model speed";
  static final String CITES = "model citations";
  static final String CHINESE = "model Chinese";
  static final String ENGLISH = "model English";
  static final String CONTEXT = "model context";

  private static final List<String> ALL =
      List.of(ADDRESS, KEY, NAME, STREAM, SPEED, CITES, CHINESE, ENGLISH, CONTEXT);

  private final LlmSettings settings;
  private final ComponentProbe pieces;

  public ModelCheck(LlmSettings settings, ComponentProbe pieces) {
    this.settings = settings;
    this.pieces = pieces;
  }

  @Override
  public String name() {
    return "model";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    if (settings.provider() == LlmSettings.Provider.EXTRACTIVE) {
      findings.accept(CheckResult.ok(name(), "none; the articles' own sentences are the answers"));
      return;
    }
    List<String> left = new ArrayList<>(ALL);
    Consumer<CheckResult> told =
        finding -> {
          left.remove(finding.name());
          findings.accept(finding);
        };
    try {
      look(told);
    } catch (ComponentProbe.NotMadeException e) {
      told.accept(CheckResult.broken(name(), String.valueOf(e.getMessage()), "See above."));
    }
    left.forEach(name -> findings.accept(CheckResult.skipped(name, "needs what is broken above")));
  }

  private void look(Consumer<CheckResult> told) {
    ModelAddress address = ModelAddress.ask(settings);
    ModelNames names = new ModelNames(settings, address);
    if (!names.tellBefore(told)) {
      return;
    }
    LanguageModel model = pieces.piece(LanguageModel.class);
    Prompts prompts = pieces.piece(Prompts.class);
    Evidence chinese = SampleEvidence.chinese();
    ModelCall call = ModelCall.of(model, prompts.answer(chinese, Language.ZH).prompt());
    if (call.failure().isPresent()) {
      told.accept(names.tellFailure(call.failure().get()));
      return;
    }
    names.tellAfter(told);
    ModelAnswer answer = new ModelAnswer(call, model.timeLimit());
    told.accept(answer.streams());
    told.accept(answer.speed());
    answer.thinks(told);
    told.accept(answer.cites(new CitationVerifier(BilingualDictionary::load).begin(chinese)));
    told.accept(answer.speaks(Language.ZH));
    ModelCall english =
        ModelCall.of(model, prompts.answer(SampleEvidence.english(), Language.EN).prompt());
    if (english.failure().isPresent()) {
      told.accept(ModelFailure.of(ENGLISH, english.failure().get()));
      return;
    }
    told.accept(new ModelAnswer(english, model.timeLimit()).speaks(Language.EN));
    told.accept(new ModelContext(model, prompts).look());
  }
}
