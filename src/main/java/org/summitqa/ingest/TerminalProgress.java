package org.summitqa.ingest;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.summitqa.index.vectors.VectorProgress;

/** Draws bars on the terminal, on standard error, so that standard output stays clean. */
public final class TerminalProgress implements IngestionListener {
  private @Nullable ProgressBar bar;

  /** Tells whether someone sits at a terminal who could see the bar. */
  public static boolean isPossible() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void progressed(IngestionProgress progress) {
    show(
        "Articles",
        progress.articlesDone(),
        progress.articlesTotal(),
        " %d passages".formatted(progress.passages()));
  }

  @Override
  public void encoded(VectorProgress progress) {
    show(
        "Vectors",
        progress.encoded(),
        progress.total(),
        " %.1f passages/s".formatted(progress.perSecond()));
  }

  @Override
  public void ended() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private void show(String task, long done, long total, String message) {
    ProgressBar shown = bar == null ? open(task) : bar;
    bar = shown;
    shown.maxHint(total);
    shown.setExtraMessage(message);
    shown.stepTo(done);
  }

  private static ProgressBar open(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setStyle(ProgressBarStyle.ASCII)
        .setInitialMax(-1)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }
}
