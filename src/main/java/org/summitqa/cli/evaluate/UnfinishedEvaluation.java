package org.summitqa.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.record.QuestionResult;

/**
 * Keeps the results of a run, so that what is done is reported when it is stopped half way. Ctrl-C
 * makes the JVM run its shutdown hooks; one of them is this.
 */
final class UnfinishedEvaluation implements AutoCloseable {
  private final Function<List<QuestionResult>, EvaluationReport> report;
  private final List<QuestionResult> results = new ArrayList<>();
  private final Thread hook = new Thread(this::stop, "evaluation-stop");
  private boolean stopped;
  private boolean reported;

  /**
   * Waits for an end of the JVM.
   *
   * @param report shows the report of what is done
   */
  UnfinishedEvaluation(Function<List<QuestionResult>, EvaluationReport> report) {
    this.report = report;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Keeps a result. A question that failed while the JVM goes down failed because of that, since
   * Spring takes the index away at the same time; it counts as not asked.
   */
  synchronized void add(QuestionResult result) {
    if (!result.failed() || !isGoingDown()) {
      results.add(result);
    }
  }

  /** Tells whether the JVM is going down, so that failures are its doing. */
  synchronized boolean isStopped() {
    return stopped;
  }

  /** Reports what is done, once, and where that is anything. */
  synchronized Optional<EvaluationReport> report() {
    if (reported || results.isEmpty()) {
      return Optional.empty();
    }
    reported = true;
    return Optional.of(report.apply(results));
  }

  private synchronized void stop() {
    stopped = true;
    report();
  }

  /** The JVM refuses hooks once it goes down, also before it has come to ours. */
  private static boolean isGoingDown() {
    try {
      Thread probe = new Thread(() -> {});
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
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
