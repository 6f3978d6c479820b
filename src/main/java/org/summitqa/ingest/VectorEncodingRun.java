package org.summitqa.ingest;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.index.vectors.VectorProgress;

/** Encodes passages while there is nothing to read. */
@Component
public final class VectorEncodingRun {
  private final VectorIndexer vectors;

  VectorEncodingRun(VectorIndexer vectors) {
    this.vectors = vectors;
  }

  /**
   * Encodes the passages that have no vector.
   *
   * @param listener is told how far it is; what it throws ends the run
   * @param news whether there is something to read; then encoding ends, and goes on at the next
   *     call
   * @return how far it came; empty where nothing was to do, or there is news
   */
  public Optional<VectorProgress> run(Consumer<VectorProgress> listener, BooleanSupplier news) {
    if (vectors.progress().complete()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          vectors.run(
              progress -> {
                if (!progress.complete() && news.getAsBoolean()) {
                  throw new NewsException();
                }
                listener.accept(progress);
              }));
    } catch (NewsException e) {
      return Optional.empty();
    }
  }

  /** Ends the encoding. */
  private static final class NewsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewsException() {
      super(null, null, false, false);
    }
  }
}
