package org.summitqa.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.EventTime.Precision;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.timeline.Timeline;
import org.summitqa.timeline.TimelineEvent;

/** Tells of one event, told by the known article of {@link FakeCorpus}; or waits. */
public final class FakeTimeline implements Timeline {
  public static final String WAIT = "wait";

  public final CountDownLatch waiting = new CountDownLatch(1);
  public final CountDownLatch go = new CountDownLatch(1);
  public volatile String last = "";

  @Override
  public List<TimelineEvent> of(String topic, Filter filter, int limit) {
    last = topic + " " + filter + " " + limit;
    if (topic.equals(WAIT)) {
      waiting.countDown();
      await();
    }
    Hit hit = FakeCorpus.hit(FakeCorpus.KNOWN);
    Citation source = Citation.of(1, hit, hit.passage().span(), hit.passage().text());
    LocalDate day = LocalDate.of(2023, 11, 15);
    return List.of(new TimelineEvent(day, day, Precision.DAY, List.of(source)));
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
