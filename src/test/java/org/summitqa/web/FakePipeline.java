package org.summitqa.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.ask.AnswerEvent.Step;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.ask.Question;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.dedup.Agency;
import org.summitqa.evidence.Hit;
import org.summitqa.timing.Timings;

/** Answers with the fake corpus, or does as the question says: decline, break, wait. */
public final class FakePipeline implements AnswerPipeline {
  static final String BREAK_AT_ONCE = "break at once";
  static final String BREAK_LATER = "break later";
  static final String NOT_READY = "not ready";
  static final String WAIT = "wait";
  static final String LINGER = "linger";
  static final String DECLINE = "decline";

  public final CountDownLatch waiting = new CountDownLatch(1);
  public final CountDownLatch go = new CountDownLatch(1);
  public final AtomicInteger lingering = new AtomicInteger();
  public final CountDownLatch interrupted = new CountDownLatch(1);
  public volatile Question last = Question.of("none");

  @Override
  public Answer answer(Question question, Consumer<AnswerEvent> events) {
    last = question;
    before(question.text());
    List<Citation> found =
        List.of(
            cite(1, FakeCorpus.hit(FakeCorpus.KNOWN)), cite(2, FakeCorpus.hit(FakeCorpus.BARE)));
    events.accept(new AnswerEvent.StepBegan(Step.SEARCHING));
    events.accept(new AnswerEvent.EvidenceFound(question.text(), found));
    if (question.text().equals(LINGER)) {
      linger();
    }
    events.accept(new AnswerEvent.StepBegan(Step.WRITING));
    Answer answer = answer(question, found);
    events.accept(new AnswerEvent.StepBegan(Step.CHECKING));
    for (VerifiedSentence sentence : answer.sentences()) {
      events.accept(new AnswerEvent.SentenceVerified(sentence, List.of(found.getFirst())));
    }
    if (question.text().equals(BREAK_LATER)) {
      throw new IllegalStateException("/secret/path");
    }
    events.accept(new AnswerEvent.Finished(answer));
    return answer;
  }

  private void before(String text) {
    switch (text) {
      case BREAK_AT_ONCE -> throw new IllegalStateException("/secret/path");
      case NOT_READY -> throw new IndexNotReadyException();
      case WAIT -> {
        waiting.countDown();
        await(go);
      }
      default -> {}
    }
  }

  /** Waits as one does for a slow model, which an interrupt ends. */
  private void linger() {
    lingering.incrementAndGet();
    await(go);
  }

  private void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      interrupted.countDown();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(Question asked, List<Citation> found) {
    String question = asked.text();
    Timings timings = new Timings(1, 2, 3, 6);
    if (question.equals(DECLINE)) {
      return new Answer(
          Answer.Status.DECLINED,
          question,
          "The articles do not say.",
          List.of(),
          List.of(),
          found,
          List.of(),
          0.1,
          "extractive",
          false,
          timings);
    }
    return new Answer(
        Answer.Status.ANSWERED,
        question,
        "双方就芬太尼达成一致[1]。",
        List.of(new VerifiedSentence("双方就芬太尼达成一致。", List.of(1), Verification.EXACT)),
        List.of(found.getFirst()),
        List.of(),
        List.of(
            new Answer.Origin(
                Agency.XINHUA.in(asked.language()), List.of(FakeCorpus.KNOWN.id(), "other"))),
        0.9,
        "extractive",
        false,
        timings);
  }

  private static Citation cite(int number, Hit hit) {
    return Citation.of(number, hit, hit.passage().span(), hit.passage().text());
  }
}
