package org.summitqa.doctor;

import java.util.function.Consumer;
import org.summitqa.prompt.PromptSource;
import org.summitqa.prompt.Prompts;

/** Reads the prompts and looks at their placeholders. */
final class PromptCheck implements Check {
  private final ComponentProbe pieces;

  PromptCheck(ComponentProbe pieces) {
    this.pieces = pieces;
  }

  @Override
  public String name() {
    return "prompts";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    try {
      for (PromptSource source : pieces.piece(Prompts.class).sources()) {
        findings.accept(
            CheckResult.ok(
                name(),
                "%s: placeholders are right; some %d tokens are the same for every question"
                    .formatted(source.place(), source.systemTokens())));
      }
    } catch (ComponentProbe.NotMadeException e) {
      findings.accept(
          CheckResult.broken(
              name(),
              String.valueOf(e.getMessage()),
              "Correct the file, or remove it: then the jar's own is used."));
    }
  }
}
