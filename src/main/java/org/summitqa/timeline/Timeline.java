package org.summitqa.timeline;

import java.util.List;
import org.summitqa.evidence.Filter;

/** Finds what happened in a matter, and when. Safe for any number of threads. */
public interface Timeline {
  /**
   * Returns the events of a topic in order of time.
   *
   * @param topic what they are about, not blank, in any language
   * @param filter which articles may tell of them, by publisher and day of publication; the events
   *     themselves may be of any time
   * @param limit how many events at most, 1 or more; those most about the topic are kept
   */
  List<TimelineEvent> of(String topic, Filter filter, int limit);
}
