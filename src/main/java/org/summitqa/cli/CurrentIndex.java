package org.summitqa.cli;

import java.io.PrintStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.ingest.Ingestion;
import org.summitqa.ingest.IngestionListener;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.ingest.LogProgress;
import org.summitqa.ingest.TerminalProgress;

/** Brings the index up to date for a command, and says on the way how far it is. */
public final class CurrentIndex {
  private final ConfigurableApplicationContext spring;
  private final PrintStream err;

  public CurrentIndex(ConfigurableApplicationContext spring, PrintStream err) {
    this.spring = spring;
    this.err = err;
  }

  /** Reads what changed. */
  IngestionReport read() {
    return spring.getBean(Ingestion.class).run(listener());
  }

  /** Encodes all that has no vector. */
  VectorProgress encode() {
    IngestionListener listener = listener();
    try {
      return spring.getBean(VectorIndexer.class).run(listener::encoded);
    } finally {
      listener.ended();
    }
  }

  /** Reads what changed and encodes it, however long that takes. */
  public void complete() {
    read().problems().forEach(err::println);
    encode();
  }

  /** Reads what changed, and encodes it where that does not take long. */
  void completeIfFew() {
    read().problems().forEach(err::println);
    VectorProgress progress = spring.getBean(VectorIndexer.class).progress();
    IndexSettings limits = spring.getBean(IndexSettings.class);
    // Of more passages the graph would be built anew, which takes minutes.
    boolean small = progress.total() <= limits.exactVectors();
    if (small && progress.missing() <= limits.awaitedVectors()) {
      encode();
    } else if (!progress.complete()) {
      err.printf("%s; run ingest to complete them.%n", progress);
    }
  }

  static IngestionListener listener() {
    return TerminalProgress.isPossible() ? new TerminalProgress() : new LogProgress();
  }
}
