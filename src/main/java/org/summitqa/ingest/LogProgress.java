package org.summitqa.ingest;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line to the log every few seconds. */
public final class LogProgress implements IngestionListener {
  private static final Logger LOG = LoggerFactory.getLogger(LogProgress.class);
  private static final long INTERVAL = Duration.ofSeconds(5).toNanos();

  private long last = System.nanoTime();

  @Override
  public void progressed(IngestionProgress progress) {
    if (System.nanoTime() - last >= INTERVAL) {
      last = System.nanoTime();
      LOG.info("Reading the corpus: {}", progress);
    }
  }
}
