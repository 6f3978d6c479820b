package org.summitqa.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.io.EOFException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitqa.timing.Deadline;

/**
 * What a streaming call brings, from the thread that runs it to the one that waits. Closing it
 * interrupts the call's thread, which closes the connection ({@link ModelHttp}). A model that runs
 * away is cut off here, before what it writes is kept.
 */
final class StreamBridge implements StreamingChatResponseHandler, AutoCloseable {
  private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
  private final RepetitionDetector runaway;
  private final Thread caller;

  /**
   * Begins a call.
   *
   * @param call makes the call, and returns when it is over
   * @param mostCharacters the longest text, thinking included
   */
  StreamBridge(Consumer<StreamingChatResponseHandler> call, int mostCharacters) {
    this.runaway = new RepetitionDetector(mostCharacters);
    this.caller = Thread.ofVirtual().name("model-call").unstarted(() -> run(call));
    caller.start();
  }

  private void run(Consumer<StreamingChatResponseHandler> call) {
    try {
      call.accept(this);
    } catch (RuntimeException e) {
      onError(e);
    } finally {
      // Some clients say nothing where a stream just ends; after anything else nobody reads this.
      onError(new EOFException("The stream broke off"));
    }
  }

  /** Waits for what comes next; null where nothing came until the deadline. */
  @Nullable Arrival next(Deadline deadline) throws InterruptedException {
    return queue.poll(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void onPartialResponse(String text) {
    int end = runaway.endIn(text);
    queue.add(new Text(end < 0 ? text : text.substring(0, end)));
    cutOff(end);
  }

  @Override
  public void onPartialThinking(PartialThinking thinking) {
    queue.add(new Text(""));
    cutOff(runaway.endIn(thinking.text()));
  }

  private void cutOff(int end) {
    if (end >= 0) {
      queue.add(new Finished(FinishReason.LENGTH));
      close();
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    queue.add(new Finished(response.finishReason()));
  }

  @Override
  public void onError(Throwable error) {
    queue.add(new Failed(error));
  }

  @Override
  public void close() {
    caller.interrupt();
  }

  /** One thing that the call brought. */
  sealed interface Arrival {}

  /**
   * A piece of the answer.
   *
   * @param text empty where the model thinks aloud
   */
  record Text(String text) implements Arrival {}

  /**
   * The end of the answer.
   *
   * @param reason why it ended; null where the provider does not say
   */
  record Finished(@Nullable FinishReason reason) implements Arrival {}

  /**
   * The call failed.
   *
   * @param error what the client says
   */
  record Failed(Throwable error) implements Arrival {}
}
