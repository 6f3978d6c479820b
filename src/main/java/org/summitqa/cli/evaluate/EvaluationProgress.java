package org.summitqa.cli.evaluate;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.summitqa.ingest.TerminalProgress;

/** Says how many questions were asked: a bar on a terminal, else a line every few seconds. */
sealed interface EvaluationProgress extends AutoCloseable {
  /** Counts one question more. */
  void step();

  @Override
  void close();

  static EvaluationProgress of(int questions, PrintStream err) {
    return TerminalProgress.isPossible() ? new Bar(questions) : new Lines(questions, err);
  }

  /** Draws a bar with the time left. */
  final class Bar implements EvaluationProgress {
    private final ProgressBar bar;

    Bar(int questions) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Questions")
              .setStyle(ProgressBarStyle.ASCII)
              .setInitialMax(questions)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** Prints lines. */
  final class Lines implements EvaluationProgress {
    private static final long INTERVAL = Duration.ofSeconds(5).toNanos();

    private final int questions;
    private final PrintStream err;
    private final long start = System.nanoTime();
    private long last = start;
    private int done;

    Lines(int questions, PrintStream err) {
      this.questions = questions;
      this.err = err;
    }

    @Override
    public void step() {
      done++;
      long now = System.nanoTime();
      if (now - last < INTERVAL) {
        return;
      }
      last = now;
      long left = Duration.ofNanos((now - start) / done * (questions - done)).toSeconds();
      err.println("%d of %d questions, %d s left".formatted(done, questions, left));
    }

    @Override
    public void close() {}
  }
}
