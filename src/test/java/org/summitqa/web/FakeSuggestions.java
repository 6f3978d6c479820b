package org.summitqa.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.suggest.Suggestions;

/** Suggests what it was asked with, or does as an asked question says: wait, or not be ready. */
public final class FakeSuggestions implements Suggestions {
  public static final String WAIT = "wait";
  public static final String NOT_READY = "not ready";

  public final CountDownLatch waiting = new CountDownLatch(1);
  public final CountDownLatch go = new CountDownLatch(1);

  @Override
  public List<String> examples(SuggestionRequest wanted, List<String> asked) {
    if (asked.contains(NOT_READY)) {
      throw new IndexNotReadyException();
    }
    if (asked.contains(WAIT)) {
      waiting.countDown();
      await();
    }
    return List.of("example " + wanted, "asked " + asked);
  }

  @Override
  public List<String> followUps(
      SuggestionRequest wanted, List<String> passageIds, List<String> asked) {
    return List.of("follow-up " + wanted, "passages " + passageIds, "asked " + asked);
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
