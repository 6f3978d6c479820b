package org.summitqa.web.ask;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.web.http.ConcurrencyLimiter;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.WebSettings;

/** The pipeline behind every endpoint, which answers only so many questions at a time. */
@Component
public class BoundedPipeline {
  private final AnswerPipeline pipeline;
  private final ConcurrencyLimiter places;

  BoundedPipeline(AnswerPipeline pipeline, WebSettings limits, ForegroundActivity readers) {
    this.pipeline = pipeline;
    this.places =
        new ConcurrencyLimiter(
            limits.maxConcurrentAsks(), readers, "%d questions are being answered");
  }

  /**
   * Answers a question; see {@link AnswerPipeline#answer}.
   *
   * @throws RefusedException where as many as allowed are being answered
   */
  public Answer answer(Question question, Consumer<AnswerEvent> events) {
    return places.serve(() -> pipeline.answer(question, events));
  }
}
