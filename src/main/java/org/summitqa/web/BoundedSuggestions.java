package org.summitqa.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.summitqa.search.Readers;
import org.summitqa.suggest.Suggestions;
import org.summitqa.suggest.Suggestions.Wanted;

/**
 * Looks for suggestions for only so many requests at a time, since each asks the service several
 * questions, and those of readers come first.
 */
@Component
class BoundedSuggestions {
  private static final Duration RETRY_BUSY = Duration.ofSeconds(2);

  private final Suggestions suggestions;
  private final Readers readers;
  private final int limit;
  private final Semaphore places;

  BoundedSuggestions(Suggestions suggestions, WebSettings limits, Readers readers) {
    this.suggestions = suggestions;
    this.readers = readers;
    this.limit = limits.maxConcurrentSuggestions();
    this.places = new Semaphore(limit);
  }

  /**
   * Suggests follow-ups where passages are given, examples else.
   *
   * @throws RefusedException where as many requests as allowed are being served
   */
  List<String> suggest(Wanted wanted, List<String> passages, List<String> asked) {
    if (!places.tryAcquire()) {
      throw RefusedException.tooManySuggestions(limit, RETRY_BUSY);
    }
    try {
      return readers.serve(
          () ->
              passages.isEmpty()
                  ? suggestions.examples(wanted, asked)
                  : suggestions.followUps(wanted, passages, asked));
    } finally {
      places.release();
    }
  }
}
