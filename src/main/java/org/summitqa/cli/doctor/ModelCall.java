package org.summitqa.cli.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitqa.timing.Deadline;
import org.summitqa.llm.DraftSentence;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Prompt;

/** Records a call of a model: what came, and when. For one call. */
final class ModelCall implements LanguageModel {
  private final LanguageModel model;
  private final StringBuilder text = new StringBuilder();
  private final List<DraftSentence> draft = new ArrayList<>();
  private final long start = System.nanoTime();
  private int pieces;
  private @Nullable Double firstSecond;
  private double lastSecond;
  private Ending ending = Ending.WHOLE;

  private ModelCall(LanguageModel model) {
    this.model = model;
  }

  /** Has a model write a draft to its end. */
  static ModelCall of(LanguageModel model, Prompt prompt) {
    ModelCall call = new ModelCall(model);
    call.write(prompt, Deadline.in(model.timeLimit()), () -> {}, call.draft::add);
    return call;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Duration timeLimit() {
    return model.timeLimit();
  }

  @Override
  public int maxTokens() {
    return model.maxTokens();
  }

  @Override
  public Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> parser) {
    ending =
        model.stream(
            prompt,
            maxTokens,
            deadline,
            piece -> {
              note(piece);
              parser.accept(piece);
            });
    return ending;
  }

  private void note(String piece) {
    text.append(piece);
    pieces++;
    lastSecond = (System.nanoTime() - start) / 1e9;
    if (firstSecond == null && !text.toString().isBlank()) {
      firstSecond = lastSecond;
    }
  }

  String text() {
    return text.toString();
  }

  List<DraftSentence> draft() {
    return draft;
  }

  boolean cut() {
    return ending == Ending.CUT;
  }

  int pieces() {
    return pieces;
  }

  double firstSecond() {
    return firstSecond == null ? lastSecond : firstSecond;
  }

  double lastSecond() {
    return lastSecond;
  }
}
