package org.summitqa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.QuestionResult;

/**
 * Keeps the results of a run, so that what is done is reported when it is stopped half way. Ctrl-C
 * makes the JVM run its shutdown hooks; one of them is this.
 */
final class UnfinishedEvaluation implements AutoCloseable {
  private final int fixtures;
  private final Consumer<EvaluationReport> report;
  private final List<QuestionResult> results = new ArrayList<>();
  private final Thread hook = new Thread(this::stop, "evaluation-stop");
  private boolean stopped;
  private boolean reported;

  /**
   * Waits for an end of the JVM.
   *
   * @param report shows the report of what is done
   */
  UnfinishedEvaluation(int fixtures, Consumer<EvaluationReport> report) {
    this.fixtures = fixtures;
    this.report = report;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  synchronized void add(QuestionResult result) {
    results.add(result);
  }

  /** Tells whether the JVM is going down, so that failures are its doing. */
  synchronized boolean isStopped() {
    return stopped;
  }

  /** Reports what is done, once, and where that is anything. */
  synchronized void report() {
    if (!reported && !results.isEmpty()) {
      reported = true;
      report.accept(EvaluationReport.of(fixtures, results));
    }
  }

  private synchronized void stop() {
    stopped = true;
    report();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is going down already, and the hook finds that all is reported.
    }
  }
}
