package org.summitqa.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ingest.IngestionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Brings the index up to date. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the articles that changed into the index, reports what could not be read, then encodes"
          + " their passages. Ctrl-C is safe; the next run goes on.",
      "Exit status 1 where the corpus contradicts itself."
    })
final class IngestCommand implements Callable<Integer> {
  private final Application application;

  IngestCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      CurrentIndex index = new CurrentIndex(spring, application.err());
      IngestionReport report = index.read();
      application.out().println(report);
      application.out().println(index.encode());
      return report.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }
}
