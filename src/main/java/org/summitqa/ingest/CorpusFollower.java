package org.summitqa.ingest;

import java.util.function.BooleanSupplier;

/** Is told what a {@link CorpusWatch} does, on the thread that follows. */
public interface CorpusFollower {
  /** Returns what is told how far a run is; what it throws ends the run. */
  IngestionListener listener();

  /** A run is over: the index is as the folder was. */
  void read(IngestionReport report);

  /**
   * A run could not be made; it is tried again.
   *
   * @param failure why
   * @param again whether the run before it failed for the same reason
   */
  void failed(RuntimeException failure, boolean again);

  /**
   * Nothing is to be read. What takes long may be done here, such as encoding passages.
   *
   * @param news whether there is something to read again, so that it should come to its end
   */
  void idle(BooleanSupplier news);

  /** Tells whether the watch should end. */
  boolean stopped();
}
