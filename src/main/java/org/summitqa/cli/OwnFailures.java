package org.summitqa.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Knows what this service itself refuses at its start: an index in use, a corpus that is not there,
 * a prompt without its placeholders. Such a failure is raised in our code, with a message for the
 * user; one from a library is not for users, unless ours wraps it.
 */
final class OwnFailures implements FailureAnalyzer {
  private static final String OURS = "org.summitqa.";

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    Throwable known = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOurs(cause)) {
        known = cause;
      }
    }
    return known == null ? null : new FailureAnalysis(known.getMessage() + ".", null, failure);
  }

  private static boolean isOurs(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return failure.getMessage() != null
        && trace.length > 0
        && trace[0].getClassName().startsWith(OURS);
  }
}
