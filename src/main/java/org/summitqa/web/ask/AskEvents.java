package org.summitqa.web.ask;

import java.util.function.Consumer;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.ask.ExplanationCollector;
import org.summitqa.web.http.EventStream;
import org.summitqa.web.http.ProblemDetailsHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what happens while a question is answered as the events of {@code POST /ask}, and its steps
 * as comments, which clients that know nothing of them pass over.
 */
final class AskEvents implements Consumer<AnswerEvent> {
  private final EventStream stream;
  private final JsonMapper json;
  private final AskDetails details;
  private final ExplanationCollector explanation = new ExplanationCollector();

  AskEvents(EventStream stream, JsonMapper json, AskDetails details) {
    this.stream = stream;
    this.json = json;
    this.details = details;
  }

  @Override
  public void accept(AnswerEvent event) {
    switch (event) {
      case AnswerEvent.StepBegan began -> stream.send(": %s\n\n".formatted(began.step().code()));
      case AnswerEvent.EvidenceFound evidence -> send("evidence", evidence);
      case AnswerEvent.SentenceVerified sentence -> send("sentence", sentence);
      case AnswerEvent.Explained explained -> explanation.accept(explained);
      case AnswerEvent.Finished finished ->
          send("done", details.of(finished.answer(), explanation.explanation()));
    }
  }

  /** Sends a failure as the last event. */
  void fail(RuntimeException failure) {
    send("error", ProblemDetailsHandler.of(failure));
  }

  private void send(String name, Object data) {
    stream.send("event: %s\ndata: %s\n\n".formatted(name, json.writeValueAsString(data)));
  }
}
