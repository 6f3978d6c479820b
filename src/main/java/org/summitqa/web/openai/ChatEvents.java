package org.summitqa.web.openai;

import java.util.function.Consumer;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.web.http.EventStream;
import org.summitqa.web.http.ProblemDetailsHandler;
import tools.jackson.databind.json.JsonMapper;

/** Sends what happens while a question is answered as the chunks of a chat's answer. */
final class ChatEvents implements Consumer<AnswerEvent> {
  private final ChatReply reply = ChatReply.begin();
  private final EventStream stream;
  private final ChatText text;
  private final boolean withUsage;
  private final JsonMapper json;

  ChatEvents(EventStream stream, ChatText text, boolean withUsage, JsonMapper json) {
    this.stream = stream;
    this.text = text;
    this.withUsage = withUsage;
    this.json = json;
  }

  @Override
  public void accept(AnswerEvent event) {
    String added = text.add(event);
    switch (event) {
      case AnswerEvent.StepBegan step -> {}
      case AnswerEvent.EvidenceFound evidence -> send(ChatChunk.opening(reply));
      case AnswerEvent.SentenceVerified sentence -> send(ChatChunk.text(reply, added));
      case AnswerEvent.Explained explained -> {}
      case AnswerEvent.Finished finished -> finish(added);
    }
  }

  private void finish(String sources) {
    send(ChatChunk.sources(reply, sources, text.annotations()));
    send(ChatChunk.end(reply));
    if (withUsage) {
      send(ChatChunk.usage(reply));
    }
    stream.send("data: [DONE]\n\n");
  }

  /** Sends a failure as the last event; clients raise it as they would one of the start. */
  void fail(RuntimeException failure) {
    send(ChatError.of(ProblemDetailsHandler.of(failure), failure));
  }

  private void send(Object data) {
    stream.send("data: %s\n\n".formatted(json.writeValueAsString(data)));
  }
}
