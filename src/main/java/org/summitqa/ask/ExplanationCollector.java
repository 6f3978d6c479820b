package org.summitqa.ask;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitqa.explain.Explanation;

/** Keeps why an answer is as it is, of all that is told on the way. For one answer. */
public final class ExplanationCollector implements Consumer<AnswerEvent> {
  private @Nullable Explanation explanation;

  @Override
  public void accept(AnswerEvent event) {
    if (event instanceof AnswerEvent.Explained explained) {
      explanation = explained.explanation();
    }
  }

  /** Returns the explanation; nothing before the answer is there. */
  public Optional<Explanation> explanation() {
    return Optional.ofNullable(explanation);
  }
}
