package org.summitqa.web.views;

import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Filter;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.timeline.Timeline;
import org.summitqa.timeline.TimelineEvent;
import org.summitqa.web.http.ConcurrencyLimiter;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.WebSettings;

/** Makes only so many timelines at a time, since each reads far more passages than an answer. */
@Component
class BoundedTimeline {
  private final Timeline timeline;
  private final ConcurrencyLimiter places;

  BoundedTimeline(Timeline timeline, WebSettings limits, ForegroundActivity readers) {
    this.timeline = timeline;
    this.places =
        new ConcurrencyLimiter(
            limits.maxConcurrentTimelines(), readers, "%d timelines are being made");
  }

  /**
   * Makes a timeline.
   *
   * @throws RefusedException where as many as allowed are being made
   */
  List<TimelineEvent> of(String topic, Filter filter, int limit) {
    return places.serve(() -> timeline.of(topic, filter, limit));
  }
}
