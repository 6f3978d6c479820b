package org.summitqa.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import org.summitqa.search.Readers;

/** The pipeline behind every endpoint, which answers only so many questions at a time. */
@Component
class BoundedPipeline {
  private static final Duration RETRY_BUSY = Duration.ofSeconds(2);

  private final AnswerPipeline pipeline;
  private final Readers readers;
  private final int limit;
  private final Semaphore places;

  BoundedPipeline(AnswerPipeline pipeline, WebSettings limits, Readers readers) {
    this.pipeline = pipeline;
    this.readers = readers;
    this.limit = limits.maxConcurrentAsks();
    this.places = new Semaphore(limit);
  }

  /**
   * Answers a question; see {@link AnswerPipeline#answer}.
   *
   * @throws RefusedException where as many as allowed are being answered
   */
  Answer answer(Question question, Consumer<AnswerEvent> events) {
    if (!places.tryAcquire()) {
      throw RefusedException.tooMany(limit, RETRY_BUSY);
    }
    try {
      return readers.serve(() -> pipeline.answer(question, events));
    } finally {
      places.release();
    }
  }
}
