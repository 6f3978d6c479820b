package org.summitqa.ingest;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.index.vectors.VectorProgress;

/** Writes a line to the log every few seconds, of vectors every minute: they take hours. */
public final class LogProgress implements IngestionListener {
  private static final Logger LOG = LoggerFactory.getLogger(LogProgress.class);
  private static final Duration ARTICLES = Duration.ofSeconds(5);
  private static final Duration VECTORS = Duration.ofMinutes(1);

  private long last = System.nanoTime();
  private boolean encoding;

  @Override
  public void progressed(IngestionProgress progress) {
    if (isDue(ARTICLES)) {
      LOG.info("Reading the corpus: {}", progress);
    }
  }

  @Override
  public void encoded(VectorProgress progress) {
    // Soon once, so that whoever looks knows what goes on.
    if (isDue(encoding ? VECTORS : ARTICLES)) {
      encoding = true;
      LOG.info("Encoding: {}", progress);
    }
  }

  private boolean isDue(Duration interval) {
    boolean due = System.nanoTime() - last >= interval.toNanos();
    last = due ? System.nanoTime() : last;
    return due;
  }
}
