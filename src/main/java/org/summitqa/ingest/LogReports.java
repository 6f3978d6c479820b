package org.summitqa.ingest;

import java.util.List;
import org.summitqa.read.IngestionProblem;

/** Says what runs did in the words of a log, and their problems once. For one thread. */
public final class LogReports {
  private List<IngestionProblem> told = List.of();

  /** Returns what a run did, with its problems where they are other than those of the last run. */
  public String words(IngestionReport report) {
    if (report.problems().isEmpty() || !report.problems().equals(told)) {
      told = report.problems();
      return report.toString();
    }
    return report.summary() + " as before";
  }
}
