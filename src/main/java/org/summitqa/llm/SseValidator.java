package org.summitqa.llm;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.EOFException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a stream of events and a provider's client, which takes a stream that breaks off
 * for one that ended, passes over errors told within a stream, and logs an event that it cannot
 * read, with its text, instead of failing. Here each of them is a failure.
 */
final class SseValidator implements ServerSentEventListener {
  private static final String DONE = "[DONE]";
  // Within a text these would have their quotation marks escaped.
  private static final Pattern END =
      Pattern.compile(
          "\"(?:finish_reason|stop_reason|done_reason)\"\\s*:\\s*\"|\"done\"\\s*:\\s*true");
  private static final Pattern REFUSAL = Pattern.compile("\"stop_reason\"\\s*:\\s*\"refusal\"");

  private final ServerSentEventListener client;
  private boolean ended;
  private boolean closed;

  SseValidator(ServerSentEventListener client) {
    this.client = client;
  }

  @Override
  public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
    if (closed || event.data() == null || event.data().isBlank()) {
      return;
    }
    if (event.data().strip().equals(DONE)) {
      // Some servers keep the connection open after it.
      ended = true;
      onClose();
      return;
    }
    ended |= END.matcher(event.data()).find();
    RuntimeException told = failureIn(event.data());
    if (told == null) {
      pass(event, context);
    } else {
      onError(told);
    }
  }

  private void pass(ServerSentEvent event, ServerSentEventContext context) {
    try {
      client.onEvent(event, context);
    } catch (RuntimeException e) {
      onError(e);
    }
  }

  private static @Nullable RuntimeException failureIn(String data) {
    return REFUSAL.matcher(data).find()
        ? new ContentFilteredException("refusal")
        : StreamedError.in(data);
  }

  @Override
  public void onError(Throwable error) {
    if (!closed) {
      closed = true;
      client.onError(error);
    }
  }

  @Override
  public void onClose() {
    if (closed) {
      return;
    }
    if (ended) {
      closed = true;
      client.onClose();
    } else {
      onError(new EOFException("The stream broke off"));
    }
  }
}
