package org.summitqa.ingest;

import java.time.Duration;
import java.util.Optional;

/** Counts articles and tells a listener how far the run is. */
final class ProgressMeter {
  private final long total;
  private final IndexUpdate update;
  private final IngestionListener listener;
  private final long start = System.nanoTime();
  private long done;

  ProgressMeter(long total, IndexUpdate update, IngestionListener listener) {
    this.total = total;
    this.update = update;
    this.listener = listener;
  }

  void step() {
    done++;
    double pace = (double) (System.nanoTime() - start) / done;
    Optional<Duration> left =
        total < done
            ? Optional.empty()
            : Optional.of(Duration.ofNanos((long) (pace * (total - done))));
    listener.progressed(
        new IngestionProgress(
            done, total, update.passagesEncoded(), update.passagesPerSecond(), left));
  }
}
