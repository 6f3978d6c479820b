package org.summitqa.llm;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.llm.ModelException.Reason;

/**
 * Says in words of the service's own why a call failed and what to do. A provider's message is
 * repeated only where it alone tells what is wrong with a request, shortened and without keys.
 */
final class ModelErrorMessages {
  private static final Pattern KEY = Pattern.compile("(?i)\\b(sk|key|bearer)[-_ :=]\\S+");
  private static final int MAX_LENGTH = 200;

  private final LlmSettings settings;

  ModelErrorMessages(LlmSettings settings) {
    this.settings = settings;
  }

  ModelException of(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof HttpException http) {
        return refused(http);
      }
      if (at instanceof ContentFilteredException) {
        return filtered();
      }
      // Half a JSON text is what a connection that broke leaves behind.
      if (at instanceof com.fasterxml.jackson.core.io.JsonEOFException
          || at instanceof tools.jackson.core.exc.UnexpectedEndOfInputException) {
        return unreachable();
      }
      // Jackson's exceptions are IOExceptions, too; these come from an answer, not the connection.
      if (at instanceof IOException
          && !(at instanceof com.fasterxml.jackson.core.JacksonException)) {
        return unreachable();
      }
    }
    return unreadable(error);
  }

  private ModelException refused(HttpException http) {
    Reason reason = ErrorClassifier.reason(http.statusCode(), String.valueOf(http.getMessage()));
    return new ModelException(
        reason,
        message(words(reason, http)),
        http instanceof StatusException status ? status.retryAfter() : null);
  }

  private String words(Reason reason, HttpException http) {
    return switch (reason) {
      case KEY -> "refused the key: check summitqa.llm.api-key";
      case TOO_MANY -> "refused the call: too many, or the quota is used up (429)";
      case UNKNOWN_MODEL ->
          "is not known there: check summitqa.llm.model and summitqa.llm.base-url";
      case FILTERED -> "withheld its answer (content filter)";
      case TOO_LONG ->
          "cannot read so long a prompt: lower summitqa.prompts.max-evidence-tokens, or give the"
              + " server a larger context";
      case TOO_SLOW -> slow();
      case REFUSED -> "refused the request: " + scrubbed(http.getMessage());
      default -> "failed with status " + http.statusCode();
    };
  }

  ModelException tooSlow() {
    return exception(Reason.TOO_SLOW, slow());
  }

  private String slow() {
    return "took longer than summitqa.llm.timeout (%s)".formatted(seconds(settings.timeout()));
  }

  ModelException tooSlowToBegin(Duration limit) {
    return exception(
        Reason.TOO_SLOW,
        "wrote nothing within summitqa.llm.first-token-timeout (%s)".formatted(seconds(limit)));
  }

  private static String seconds(Duration time) {
    return time.toMillis() / 1000.0 + " s";
  }

  ModelException silent() {
    return exception(Reason.SILENT, "wrote nothing");
  }

  ModelException filtered() {
    return exception(Reason.FILTERED, "withheld its answer (content filter)");
  }

  CancellationException interrupted() {
    return new CancellationException(message("was interrupted"));
  }

  ModelException suspended() {
    return exception(
        Reason.SUSPENDED,
        "is not called for a while, since the last calls failed: see summitqa.llm.breaker");
  }

  ModelException busy() {
    return exception(
        Reason.BUSY, "has as many calls under way as summitqa.llm.max-concurrent-calls allows");
  }

  private ModelException unreachable() {
    return exception(
        Reason.UNREACHABLE,
        "cannot be reached, or hung up: check summitqa.llm.base-url, and that the server runs");
  }

  private ModelException unreadable(Throwable error) {
    return exception(
        Reason.UNREADABLE,
        "gave an answer that cannot be read (%s)".formatted(error.getClass().getSimpleName()));
  }

  private ModelException exception(Reason kind, String reason) {
    return new ModelException(kind, message(reason));
  }

  private String message(String reason) {
    return "The model %s at %s %s".formatted(settings.model(), settings.endpoint(), reason);
  }

  private String scrubbed(@Nullable String message) {
    String text = message == null ? "" : message.replaceAll("\\s+", " ");
    if (settings.apiKey() != null) {
      text = text.replace(settings.apiKey(), "******");
    }
    text = KEY.matcher(text).replaceAll("******");
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }
}
