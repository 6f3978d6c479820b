package org.summitqa.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Knows a settings file that is no YAML. Of the file, line and column alone are told: what stands
 * there may be a key.
 */
final class UnreadableSettings implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException yaml) {
        return new FailureAnalysis(description(yaml), null, failure);
      }
    }
    return null;
  }

  private static String description(MarkedYAMLException yaml) {
    return yaml.getProblemMark() == null
        ? "A settings file is no YAML."
        : "A settings file is no YAML at line %d, column %d."
            .formatted(yaml.getProblemMark().getLine() + 1, yaml.getProblemMark().getColumn() + 1);
  }
}
