package org.summitqa.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.ingest.IngestionListener;
import org.summitqa.ingest.IngestionProgress;
import org.summitqa.ingest.IngestionReport;

/** How far reading the corpus is, for who asks after the service's health. */
@Component
class IngestionState implements IngestionListener {
  private volatile String text = "waiting";

  /** Returns the state in words, without paths of this machine. */
  String text() {
    return text;
  }

  void started() {
    text = "running";
  }

  @Override
  public void progressed(IngestionProgress progress) {
    text = "running: " + progress;
  }

  /** Keeps how a run ended; no report means that it failed. */
  void finished(@Nullable IngestionReport report) {
    if (report == null) {
      text = "failed, the log says why";
    } else {
      int problems = report.problems().size();
      text = problems == 0 ? "done" : "done, the log tells of %d problems".formatted(problems);
    }
  }
}
