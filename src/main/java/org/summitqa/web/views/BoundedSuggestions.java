package org.summitqa.web.views;

import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.suggest.Suggestions;
import org.summitqa.suggest.Suggestions.SuggestionRequest;
import org.summitqa.web.http.ConcurrencyLimiter;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.WebSettings;

/**
 * Looks for suggestions for only so many requests at a time, since each asks the service several
 * questions, and those of readers come first.
 */
@Component
class BoundedSuggestions {
  private final Suggestions suggestions;
  private final ConcurrencyLimiter places;

  BoundedSuggestions(Suggestions suggestions, WebSettings limits, ForegroundActivity readers) {
    this.suggestions = suggestions;
    this.places =
        new ConcurrencyLimiter(
            limits.maxConcurrentSuggestions(),
            readers,
            "Suggestions are being looked for in %d requests");
  }

  /**
   * Suggests follow-ups where passages are given, examples else.
   *
   * @throws RefusedException where as many requests as allowed are being served
   */
  List<String> suggest(SuggestionRequest wanted, List<String> passages, List<String> asked) {
    return places.serve(
        () ->
            passages.isEmpty()
                ? suggestions.examples(wanted, asked)
                : suggestions.followUps(wanted, passages, asked));
  }
}
