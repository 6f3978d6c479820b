package org.summitqa.ingest;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param articlesDone articles looked at, unchanged and skipped ones included
 * @param articlesTotal articles in the corpus; -1 where unknown
 * @param passages passages stored so far, of new and changed articles
 * @param articlesPerSecond articles looked at a second
 * @param timeLeft how long the rest will take at the pace so far; empty where that cannot be told
 */
public record IngestionProgress(
    long articlesDone,
    long articlesTotal,
    long passages,
    double articlesPerSecond,
    Optional<Duration> timeLeft) {
  /** Returns one line for a person to read. */
  @Override
  public String toString() {
    String total = articlesTotal < 0 ? "" : " of " + articlesTotal;
    String left = timeLeft.map(time -> ", " + time.toSeconds() + " s left").orElse("");
    return String.format(
        Locale.ROOT,
        "%d%s articles, %d passages stored, %.0f articles a second%s",
        articlesDone,
        total,
        passages,
        articlesPerSecond,
        left);
  }
}
