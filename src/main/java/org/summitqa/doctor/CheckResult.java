package org.summitqa.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param name the check's name; a check that looks at several things has several findings
 * @param outcome what came of it
 * @param text what was found, in words
 * @param advice what to do; null where there is nothing to do
 */
public record CheckResult(
    String name, Outcome outcome, @JsonProperty("finding") String text, @Nullable String advice) {
  public static CheckResult ok(String name, String text) {
    return new CheckResult(name, Outcome.OK, text, null);
  }

  public static CheckResult warning(String name, String text, String advice) {
    return new CheckResult(name, Outcome.WARNING, text, advice);
  }

  public static CheckResult broken(String name, String text, String advice) {
    return new CheckResult(name, Outcome.BROKEN, text, advice);
  }

  public static CheckResult skipped(String name, String text) {
    return new CheckResult(name, Outcome.SKIPPED, text, null);
  }

  /** Returns this finding with its words changed. */
  CheckResult map(UnaryOperator<String> words) {
    return new CheckResult(
        name, outcome, words.apply(text), advice == null ? null : words.apply(advice));
  }
}
