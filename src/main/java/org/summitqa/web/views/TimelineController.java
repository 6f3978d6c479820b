package org.summitqa.web.views;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.api.TimelineResponse;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.evidence.Filter;
import org.summitqa.search.IndexStatus;
import org.summitqa.web.http.QueryParameters;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/** Tells what happened in a matter, and when. */
@Hidden // The description is openapi.yml.
@RestController
class TimelineController {
  private static final Set<String> PARAMETERS = Set.of("q", "k", "publisher", "from", "to");
  private static final int DEFAULT_EVENTS = 20;
  private static final int MAX_EVENTS = 100;

  private final BoundedTimeline timeline;
  private final IndexStatus status;
  private final WebSettings limits;

  TimelineController(BoundedTimeline timeline, IndexStatus status, WebSettings limits) {
    this.timeline = timeline;
    this.status = status;
    this.limits = limits;
  }

  @GetMapping(path = "/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
  TimelineResponse timeline(@RequestParam MultiValueMap<String, String> query) {
    QueryParameters given = new QueryParameters(query, PARAMETERS);
    String topic = RequestValues.text("q", given.one("q"), limits.maxQuestionLength());
    int k = RequestValues.wholeNumber("k", given.one("k"), 1, MAX_EVENTS, DEFAULT_EVENTS);
    Filter filter =
        RequestValues.filter(given.all("publisher"), given.one("from"), given.one("to"));
    if (!status.isReady()) {
      throw new IndexNotReadyException();
    }
    return TimelineResponse.of(topic, timeline.of(topic, filter, k), status);
  }
}
