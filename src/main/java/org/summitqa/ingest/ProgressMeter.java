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

  void step(int articles) {
    done += articles;
    double perSecond = done * 1e9 / Math.max(1, System.nanoTime() - start);
    Optional<Duration> left =
        total < done
            ? Optional.empty()
            : Optional.of(Duration.ofMillis((long) (1000 * (total - done) / perSecond)));
    listener.progressed(new IngestionProgress(done, total, update.passages(), perSecond, left));
  }
}
