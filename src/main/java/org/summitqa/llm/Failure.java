package org.summitqa.llm;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.llm.ModelException.Reason;

/**
 * Says in words of the service's own why a call failed and what to do. A provider's message is
 * repeated only where it alone tells what is wrong with a request, shortened and without keys.
 */
final class Failure {
  private static final Pattern KEY = Pattern.compile("(?i)\\b(sk|key|bearer)[-_ :=]\\S+");
  private static final int LONGEST = 200;

  private final LlmSettings settings;

  Failure(LlmSettings settings) {
    this.settings = settings;
  }

  ModelException of(Throwable error) {
    return switch (error) {
      case AuthenticationException e ->
          exception(Reason.KEY, "refused the key: check summitqa.llm.api-key");
      case RateLimitException e ->
          exception(Reason.TOO_MANY, "refused the call: too many, or the quota is used up (429)");
      case ModelNotFoundException e ->
          exception(
              Reason.UNKNOWN_MODEL,
              "is not known there: check summitqa.llm.model and summitqa.llm.base-url");
      case ContentFilteredException e ->
          exception(Reason.FILTERED, "withheld its answer (content filter)");
      case InvalidRequestException e ->
          exception(Reason.REFUSED, "refused the request: " + scrubbed(e.getMessage()));
      case InternalServerException e -> exception(Reason.SERVER, "failed" + status(e));
      case TimeoutException e -> tooSlow();
      case UnresolvedModelServerException e -> unreachable();
      default -> fromClient(error);
    };
  }

  ModelException tooSlow() {
    return exception(Reason.TOO_SLOW, slow());
  }

  private String slow() {
    return "took longer than summitqa.llm.timeout (%d s)".formatted(settings.timeout().toSeconds());
  }

  ModelException silent() {
    return exception(Reason.SILENT, "wrote nothing");
  }

  ModelException interrupted() {
    return exception(Reason.INTERRUPTED, "was interrupted");
  }

  private ModelException exception(Reason kind, String reason) {
    return new ModelException(
        kind, "The model %s at %s %s".formatted(settings.model(), settings.endpoint(), reason));
  }

  private ModelException fromClient(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof HttpTimeoutException && !(at instanceof HttpConnectTimeoutException)) {
        return tooSlow();
      }
      if (at instanceof HttpException http) {
        return exception(Reason.SERVER, "answered with status " + http.statusCode());
      }
      // Jackson's exceptions are IOExceptions, too; these come from an answer, not the connection.
      if (at instanceof JacksonException) {
        break;
      }
      if (at instanceof IOException) {
        return unreachable();
      }
    }
    return exception(
        Reason.UNREADABLE,
        "gave an answer that cannot be read (%s)".formatted(error.getClass().getSimpleName()));
  }

  private ModelException unreachable() {
    return exception(
        Reason.UNREACHABLE,
        "cannot be reached, or hung up: check summitqa.llm.base-url, and that the server runs");
  }

  private static String status(Throwable error) {
    return error.getCause() instanceof HttpException http
        ? " with status " + http.statusCode()
        : "";
  }

  private String scrubbed(@Nullable String message) {
    String text = message == null ? "" : message.replaceAll("\\s+", " ");
    if (settings.apiKey() != null) {
      text = text.replace(settings.apiKey(), "******");
    }
    text = KEY.matcher(text).replaceAll("******");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
