package org.summitqa.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/** A model that does what a test says, and remembers what it was asked. */
public final class ScriptedModel implements LanguageModel {
  private final Consumer<Consumer<String>> script;
  private final Ending ending;
  private final List<Prompt> prompts = new ArrayList<>();
  private final List<Integer> limits = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();

  private ScriptedModel(Consumer<Consumer<String>> script, Ending ending) {
    this.script = script;
    this.ending = ending;
  }

  /** Makes one that hands over pieces as the script does, and then has come to its end. */
  public ScriptedModel(Consumer<Consumer<String>> script) {
    this(script, Ending.WHOLE);
  }

  /** Returns one that writes the same text at every call. */
  public static ScriptedModel writing(String... pieces) {
    return new ScriptedModel(receiver -> List.of(pieces).forEach(receiver));
  }

  /** Returns one that fails at every call. */
  public static ScriptedModel failing(ModelException.Reason reason) {
    return new ScriptedModel(
        pieces -> {
          throw new ModelException(reason, "it failed");
        });
  }

  /** Returns one whose caller is interrupted while it waits for the first word, at every call. */
  public static ScriptedModel interrupted() {
    return new ScriptedModel(
        pieces -> {
          Thread.currentThread().interrupt();
          throw new CancellationException("interrupted");
        });
  }

  static ScriptedModel cut(String text) {
    return new ScriptedModel(pieces -> pieces.accept(text), Ending.CUT);
  }

  /** Returns the prompts that it was given, one a call. */
  public List<Prompt> prompts() {
    return prompts;
  }

  List<Integer> limits() {
    return limits;
  }

  List<Deadline> deadlines() {
    return deadlines;
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Duration timeLimit() {
    return Duration.ofSeconds(30);
  }

  @Override
  public int maxTokens() {
    return 100;
  }

  @Override
  public Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces) {
    prompts.add(prompt);
    limits.add(maxTokens);
    deadlines.add(deadline);
    script.accept(pieces);
    return ending;
  }
}
