package org.summitqa.search;

import org.summitqa.index.IndexSize;
import org.summitqa.index.vectors.VectorProgress;

/**
 * How far the index is. Safe for any number of threads.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface IndexStatus {
  /** Returns whether something was ever committed, so that searches have a corpus. */
  boolean isReady();

  /**
   * Returns whether searches see the whole of a corpus. Until it was read once to its end they see
   * the part that was.
   */
  boolean isWhole();

  /** Returns how many of the passages have their vector, so that searches find them by meaning. */
  VectorProgress vectors();

  /** Returns how many articles and passages searches see. */
  IndexSize size();
}
