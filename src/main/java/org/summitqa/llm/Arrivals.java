package org.summitqa.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a streaming call brings, from the client's threads to the one that waits. Closing it cancels
 * the call, at the next piece of text where none has come yet.
 */
final class Arrivals implements StreamingChatResponseHandler, AutoCloseable {
  private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
  private final Deadline deadline;
  private volatile @Nullable StreamingHandle handle;
  private volatile boolean closed;

  Arrivals(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Waits for what comes next, at most until the deadline. */
  Arrival next() throws InterruptedException {
    Arrival next = queue.poll(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    return next == null ? new TooSlow() : next;
  }

  @Override
  public void onPartialResponse(PartialResponse response, PartialResponseContext context) {
    handle = context.streamingHandle();
    if (closed) {
      context.streamingHandle().cancel();
    }
    onPartialResponse(response.text());
  }

  @Override
  public void onPartialResponse(String text) {
    queue.add(new Text(text));
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    queue.add(new Finished(response.finishReason() == FinishReason.LENGTH));
  }

  @Override
  public void onError(Throwable error) {
    queue.add(new Failed(error));
  }

  @Override
  public void close() {
    closed = true;
    StreamingHandle open = handle;
    if (open != null) {
      open.cancel();
    }
  }

  /** One thing that the call brought. */
  sealed interface Arrival {}

  /** A piece of the answer. */
  record Text(String text) implements Arrival {}

  /**
   * The end of the answer.
   *
   * @param cut whether the length limit cut it
   */
  record Finished(boolean cut) implements Arrival {}

  /** The call failed. */
  record Failed(Throwable error) implements Arrival {}

  /** The call's time is over. */
  record TooSlow() implements Arrival {}
}
