package org.summitqa.ingest;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a bar on the terminal, on standard error, so that standard output stays clean. */
public final class TerminalProgress implements IngestionListener {
  private final ProgressBar bar =
      new ProgressBarBuilder()
          .setTaskName("Articles")
          .setStyle(ProgressBarStyle.ASCII)
          .setInitialMax(-1)
          .setConsumer(new ConsoleProgressBarConsumer(System.err))
          .build();

  /** Tells whether someone sits at a terminal who could see the bar. */
  public static boolean isPossible() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void progressed(IngestionProgress progress) {
    bar.maxHint(progress.articlesTotal());
    bar.setExtraMessage(" %.1f passages/s".formatted(progress.passagesPerSecond()));
    bar.stepTo(progress.articlesDone());
  }

  @Override
  public void ended() {
    bar.close();
  }
}
