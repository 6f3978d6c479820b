package org.summitqa.ingest;

/** Is told how a run goes, on the thread that runs it. */
@FunctionalInterface
public interface IngestionListener {
  /** Called after each article. */
  void progressed(IngestionProgress progress);

  /** Called once when the run is over, however it ended. */
  default void ended() {}
}
