package org.summitqa.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.function.Consumer;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * Writes with a chat model that streams, with one call. The call runs on a thread of its own; text
 * is handed over through {@link StreamBridge}, so that it is given out on the thread that asked.
 */
final class StreamedModel implements LanguageModel {
  /**
   * The longest text, in characters for each token allowed. English has some 4, Chinese 1 to 2; a
   * server that writes more does not keep to the limit that it was given.
   */
  private static final int MAX_CHARACTERS_PER_TOKEN = 8;

  private final StreamingChatModel model;
  private final LlmSettings settings;
  private final Duration firstTokenTimeout;
  private final ModelErrorMessages failure;

  StreamedModel(StreamingChatModel model, LlmSettings settings, Duration firstTokenTimeout) {
    this.model = model;
    this.settings = settings;
    this.firstTokenTimeout = firstTokenTimeout;
    this.failure = new ModelErrorMessages(settings);
  }

  @Override
  public String name() {
    return String.valueOf(settings.model());
  }

  @Override
  public Duration timeLimit() {
    return settings.timeout();
  }

  @Override
  public int maxTokens() {
    return settings.maxTokens();
  }

  @Override
  public Ending stream(Prompt prompt, int maxTokens, Deadline deadline, Consumer<String> pieces) {
    ChatRequest request =
        ChatRequest.builder()
            .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
            .maxOutputTokens(maxTokens)
            .build();
    try (StreamBridge arrivals =
        new StreamBridge(
            handler -> model.chat(request, handler), maxTokens * MAX_CHARACTERS_PER_TOKEN)) {
      return read(arrivals, deadline, pieces);
    }
  }

  private Ending read(StreamBridge arrivals, Deadline deadline, Consumer<String> pieces) {
    boolean spoke = false;
    Deadline until = deadline.atMost(firstTokenTimeout);
    while (true) {
      switch (next(arrivals, until, deadline)) {
        case StreamBridge.Text text -> {
          until = deadline;
          spoke |= !text.text().isBlank();
          if (!text.text().isEmpty()) {
            pieces.accept(text.text());
          }
        }
        case StreamBridge.Failed failed -> throw failure.of(failed.error());
        case StreamBridge.Finished finished -> {
          return ending(finished, spoke);
        }
      }
    }
  }

  private Ending ending(StreamBridge.Finished finished, boolean spoke) {
    if (finished.reason() == FinishReason.CONTENT_FILTER) {
      throw failure.filtered();
    }
    if (!spoke) {
      throw failure.silent();
    }
    // Providers that know no reason for it stopped in mid-sentence for one that the client does
    // not know.
    return finished.reason() == FinishReason.LENGTH || finished.reason() == FinishReason.OTHER
        ? Ending.CUT
        : Ending.WHOLE;
  }

  private StreamBridge.Arrival next(StreamBridge arrivals, Deadline until, Deadline deadline) {
    try {
      StreamBridge.Arrival next = arrivals.next(until);
      if (next == null) {
        throw deadline.isOver() ? failure.tooSlow() : failure.tooSlowToBegin(firstTokenTimeout);
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure.interrupted();
    }
  }
}
