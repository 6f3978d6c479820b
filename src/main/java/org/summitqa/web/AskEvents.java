package org.summitqa.web;

import java.util.function.Consumer;
import org.summitqa.ask.AnswerEvent;
import tools.jackson.databind.json.JsonMapper;

/** Sends what happens while a question is answered as the events of {@code POST /ask}. */
final class AskEvents implements Consumer<AnswerEvent> {
  private final EventStream stream;
  private final JsonMapper json;

  AskEvents(EventStream stream, JsonMapper json) {
    this.stream = stream;
    this.json = json;
  }

  @Override
  public void accept(AnswerEvent event) {
    switch (event) {
      case AnswerEvent.EvidenceFound evidence -> send("evidence", evidence);
      case AnswerEvent.SentenceVerified sentence -> send("sentence", sentence);
      case AnswerEvent.Finished finished -> send("done", finished.answer());
    }
  }

  /** Sends a failure as the last event. */
  void fail(RuntimeException failure) {
    send("error", Problems.of(failure));
  }

  private void send(String name, Object data) {
    stream.send("event: %s\ndata: %s\n\n".formatted(name, json.writeValueAsString(data)));
  }
}
