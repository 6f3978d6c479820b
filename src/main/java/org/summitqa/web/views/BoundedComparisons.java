package org.summitqa.web.views;

import org.springframework.stereotype.Component;
import org.summitqa.ask.Question;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.Comparisons;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.web.http.ConcurrencyLimiter;
import org.summitqa.web.http.RefusedException;
import org.summitqa.web.http.WebSettings;

/**
 * Compares for only so many requests at a time, since each puts its question to every publisher.
 */
@Component
class BoundedComparisons {
  private final Comparisons comparisons;
  private final ConcurrencyLimiter places;

  BoundedComparisons(Comparisons comparisons, WebSettings limits, ForegroundActivity readers) {
    this.comparisons = comparisons;
    this.places =
        new ConcurrencyLimiter(
            limits.maxConcurrentComparisons(), readers, "%d requests are comparing publishers");
  }

  /**
   * Compares what publishers say; see {@link Comparisons#compare}.
   *
   * @throws RefusedException where as many requests as allowed are being served
   */
  Comparison compare(Question question) {
    return places.serve(() -> comparisons.compare(question));
  }
}
