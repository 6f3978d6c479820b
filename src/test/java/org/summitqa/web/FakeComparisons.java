package org.summitqa.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.ask.Question;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.Comparisons;
import org.summitqa.compare.PublisherAnswer;
import org.summitqa.compare.differences.Difference;
import org.summitqa.evidence.Hit;
import org.summitqa.timing.Timings;

/** Compares the fake corpus, or does as the question says: wait, break, or not be ready. */
public final class FakeComparisons implements Comparisons {
  public static final String WAIT = "wait";
  public static final String BREAK = "break";
  public static final String NOT_READY = "not ready";

  public final CountDownLatch waiting = new CountDownLatch(1);
  public final CountDownLatch go = new CountDownLatch(1);
  public volatile Question last = Question.of("none");

  @Override
  public Comparison compare(Question question) {
    last = question;
    switch (question.text()) {
      case BREAK -> throw new IllegalStateException("/secret/path");
      case NOT_READY -> throw new IndexNotReadyException();
      case WAIT -> {
        waiting.countDown();
        await();
      }
      default -> {}
    }
    return comparison(question.text());
  }

  private static Comparison comparison(String question) {
    Citation first = cite(1, FakeCorpus.hit(FakeCorpus.KNOWN));
    Citation second = cite(2, FakeCorpus.hit(FakeCorpus.BARE));
    VerifiedSentence sentence = new VerifiedSentence("双方就芬太尼达成一致。", List.of(1), Verification.EXACT);
    return new Comparison(
        question,
        List.of(
            new PublisherAnswer("Foo, Inc.", false, List.of(sentence)),
            new PublisherAnswer(null, true, List.of())),
        List.of("Bar"),
        List.of(
            new Difference(Difference.Kind.CLAIM, "说法", "说法：A称“一致”[1]；B称“一致”[2]。", List.of(1, 2))),
        List.of(first, second),
        "extractive",
        false,
        new Timings(1, 2, 3, 6));
  }

  private static Citation cite(int number, Hit hit) {
    return Citation.of(number, hit, hit.passage().span(), hit.passage().text());
  }

  private void await() {
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
