package org.summitqa.web.ask;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitqa.api.SearchResponse;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.evidence.Filter;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.search.IndexStatus;
import org.summitqa.search.PassageSearch;
import org.summitqa.web.http.QueryParameters;
import org.summitqa.web.http.RequestValues;
import org.summitqa.web.http.WebSettings;

/** Finds passages. */
@Hidden // The description is openapi.yml.
@RestController
class SearchController {
  private static final Set<String> PARAMETERS = Set.of("q", "k", "publisher", "from", "to");
  private static final int DEFAULT_HITS = 10;
  private static final int MAX_HITS = 100;

  private final PassageSearch passages;
  private final IndexStatus status;
  private final WebSettings limits;
  private final ForegroundActivity readers;

  SearchController(
      PassageSearch passages, IndexStatus status, WebSettings limits, ForegroundActivity readers) {
    this.passages = passages;
    this.status = status;
    this.limits = limits;
    this.readers = readers;
  }

  @GetMapping(path = "/search", produces = MediaType.APPLICATION_JSON_VALUE)
  SearchResponse search(@RequestParam MultiValueMap<String, String> query) {
    QueryParameters given = new QueryParameters(query, PARAMETERS);
    String text = RequestValues.text("q", given.one("q"), limits.maxQuestionLength());
    int k = RequestValues.wholeNumber("k", given.one("k"), 1, MAX_HITS, DEFAULT_HITS);
    Filter filter =
        RequestValues.filter(given.all("publisher"), given.one("from"), given.one("to"));
    if (!status.isReady()) {
      throw new IndexNotReadyException();
    }
    return readers.serve(() -> SearchResponse.of(passages.search(text, filter, k), status));
  }
}
