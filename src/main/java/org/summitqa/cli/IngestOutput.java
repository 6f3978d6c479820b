package org.summitqa.cli;

import java.io.PrintStream;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.ingest.IngestionReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what {@code ingest} did.
 *
 * @param out where to
 * @param json for machines: a JSON object a line, and reports alone
 */
record IngestOutput(PrintStream out, boolean json) {
  /** Articles that a person is told by name. */
  private static final int MAX_NAMED = 100;

  private static final JsonMapper JSON = new JsonMapper();

  void print(IngestionReport report, boolean dry) {
    if (json) {
      out.println(JSON.writeValueAsString(report));
      return;
    }
    out.println((dry ? "Would be: " : "") + report);
    report.changes().stream().limit(MAX_NAMED).forEach(out::println);
    long more = (long) report.indexed() + report.removed() - MAX_NAMED;
    if (more > 0) {
      out.printf("… and %d more changed%n", more);
    }
  }

  void print(VectorProgress progress) {
    if (!json) {
      out.println(progress);
    }
  }
}
