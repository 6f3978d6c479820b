package org.summitqa.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.function.Consumer;
import org.summitqa.prompt.Prompt;

/**
 * Writes with a chat model that streams. The client calls back on threads of its own; text is
 * handed over through {@link Arrivals}, so that it is given out on the thread that asked.
 */
final class StreamedModel implements LanguageModel {
  private final StreamingChatModel model;
  private final LlmSettings settings;
  private final Failure failure;

  StreamedModel(StreamingChatModel model, LlmSettings settings) {
    this.model = model;
    this.settings = settings;
    this.failure = new Failure(settings);
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
    try (Arrivals arrivals = new Arrivals(deadline)) {
      start(request, arrivals);
      return read(arrivals, pieces);
    }
  }

  private void start(ChatRequest request, Arrivals arrivals) {
    try {
      model.chat(request, arrivals);
    } catch (RuntimeException e) {
      throw failure.of(e);
    }
  }

  private Ending read(Arrivals arrivals, Consumer<String> pieces) {
    boolean spoke = false;
    while (true) {
      switch (next(arrivals)) {
        case Arrivals.Text text -> {
          spoke |= !text.text().isBlank();
          pieces.accept(text.text());
        }
        case Arrivals.Failed failed -> throw failure.of(failed.error());
        case Arrivals.TooSlow slow -> throw failure.tooSlow();
        case Arrivals.Finished finished -> {
          if (!spoke) {
            throw failure.silent();
          }
          return finished.cut() ? Ending.CUT : Ending.WHOLE;
        }
      }
    }
  }

  private Arrivals.Arrival next(Arrivals arrivals) {
    try {
      return arrivals.next();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure.interrupted();
    }
  }
}
