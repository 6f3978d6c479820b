package org.summitqa.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.summitqa.ingest.CorpusFollower;
import org.summitqa.ingest.IngestionListener;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.ingest.VectorEncodingRun;

/** Prints a report whenever something changed, and encodes it, until it is killed. */
final class IngestFollower implements CorpusFollower {
  private final VectorEncodingRun encoding;
  private final IngestOutput output;
  private final PrintStream err;

  IngestFollower(VectorEncodingRun encoding, IngestOutput output, PrintStream err) {
    this.encoding = encoding;
    this.output = output;
    this.err = err;
  }

  @Override
  public IngestionListener listener() {
    return CurrentIndex.listener();
  }

  @Override
  public void read(IngestionReport report) {
    output.print(report, false);
  }

  @Override
  public void failed(RuntimeException failure, boolean again) {
    if (!again) {
      err.println(failure.getMessage());
    }
  }

  @Override
  public void idle(BooleanSupplier news) {
    IngestionListener listener = listener();
    try {
      encoding.run(listener::encoded, news).ifPresent(output::print);
    } finally {
      listener.ended();
    }
  }

  @Override
  public boolean stopped() {
    return false;
  }
}
