package org.summitqa.ask;

import java.util.function.Consumer;

/**
 * Answers questions: the one way from question to answer, behind every surface. Safe for any number
 * of threads.
 */
public interface AnswerPipeline {
  /**
   * Answers a question, telling what happens on the way. The answer returned is that of the last
   * event.
   *
   * @param question what is asked
   * @param events receives every event on the calling thread; what it throws ends the answer
   * @throws IndexNotReadyException while the index is being built for the first time
   * @throws java.util.concurrent.CancellationException if the thread was interrupted while the
   *     model wrote
   */
  Answer answer(Question question, Consumer<AnswerEvent> events);
}
