package org.summitqa.api;

import java.util.List;
import org.summitqa.search.IndexStatus;
import org.summitqa.timeline.TimelineEvent;

/**
 * The events of a topic, in the shape that every surface shows.
 *
 * @param question the topic as it was asked for
 * @param events in order of time
 * @param corpus how much of the corpus was searched
 */
public record TimelineResponse(
    String question, List<TimelineEvent> events, SearchResponse.Corpus corpus) {
  /** Copies the events. */
  public TimelineResponse {
    events = List.copyOf(events);
  }

  /** Returns the response that shows some events of an index. */
  public static TimelineResponse of(
      String question, List<TimelineEvent> events, IndexStatus status) {
    return new TimelineResponse(question, events, SearchResponse.Corpus.of(status));
  }
}
