package org.summitqa.lifecycle;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.ingest.IngestionListener;
import org.summitqa.ingest.IngestionProgress;
import org.summitqa.ingest.IngestionReport;

/** How far reading and encoding the corpus is, for who asks after the service's health. */
@Component
public class IngestionState implements IngestionListener {
  private volatile String text = "waiting";
  private volatile int problems;
  private volatile @Nullable IngestionProgress reading;

  /** Returns the state in words, without paths of this machine. */
  public String text() {
    return text;
  }

  /** Returns how far reading the corpus is, null before it began. */
  @Nullable
  public IngestionProgress reading() {
    return reading;
  }

  @Override
  public void progressed(IngestionProgress progress) {
    reading = progress;
    text = "reading: " + progress;
  }

  /** Keeps that all articles were looked at; returns the report. */
  IngestionReport read(IngestionReport report) {
    problems = report.problems().size();
    return report;
  }

  @Override
  public void encoded(VectorProgress progress) {
    text = "encoding: " + progress;
  }

  /** Keeps that the index is complete. */
  void finished() {
    text = problems == 0 ? "done" : "done, the log tells of %d problems".formatted(problems);
  }

  /** Keeps that a run failed. */
  void failed() {
    text = "failed, the log says why";
  }
}
