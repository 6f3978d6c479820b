package org.summitqa.ingest;

import org.summitqa.index.vectors.VectorProgress;

/** Is told how a run goes, on the thread that runs it. */
@FunctionalInterface
public interface IngestionListener {
  /** Called after each article. */
  void progressed(IngestionProgress progress);

  /** Called after each passage that was encoded once all articles are read. */
  default void encoded(VectorProgress progress) {}

  /** Called once when the run is over, however it ended. */
  default void ended() {}
}
