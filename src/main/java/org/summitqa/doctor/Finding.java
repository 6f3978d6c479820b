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
public record Finding(
    String name, Outcome outcome, @JsonProperty("finding") String text, @Nullable String advice) {
  public static Finding ok(String name, String text) {
    return new Finding(name, Outcome.OK, text, null);
  }

  public static Finding warning(String name, String text, String advice) {
    return new Finding(name, Outcome.WARNING, text, advice);
  }

  public static Finding broken(String name, String text, String advice) {
    return new Finding(name, Outcome.BROKEN, text, advice);
  }

  public static Finding skipped(String name, String text) {
    return new Finding(name, Outcome.SKIPPED, text, null);
  }

  /** Returns this finding with its words changed. */
  Finding map(UnaryOperator<String> words) {
    return new Finding(
        name, outcome, words.apply(text), advice == null ? null : words.apply(advice));
  }
}
