package org.summitqa.llm;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A server's refusal: its status, its words, and when it may be asked again. */
final class StatusException extends HttpException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  StatusException(int status, String body, @Nullable Duration retryAfter) {
    super(status, body);
    this.retryAfter = retryAfter;
  }

  /** Returns how long to wait before the next call; null where the server does not say. */
  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
