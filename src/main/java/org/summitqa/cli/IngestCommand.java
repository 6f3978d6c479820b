package org.summitqa.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ingest.CorpusWatch;
import org.summitqa.ingest.DryRun;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.ingest.VectorEncodingRun;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

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

  @ArgGroup private Mode mode = new Mode();

  @Option(
      names = "--json",
      description =
          "Prints the report as JSON, of one line: {articles, indexed, unchanged, removed,"
              + " passages, changes: [{kind, id, file}], problems: [{severity, file, position,"
              + " reason}], elapsed}. changes and problems have the first thousand.")
  private boolean json;

  /** One of these at most. */
  private static final class Mode {
    @Option(
        names = "--watch",
        description = "Goes on reading what changes in the folder, until it is stopped.")
    private boolean watch;

    @Option(
        names = "--dry-run",
        description =
            "Says what would change, and changes nothing. The index may be in use by a service.")
    private boolean dry;
  }

  IngestCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      IngestOutput output = new IngestOutput(application.out(), json);
      if (mode.watch) {
        watch(spring, output);
        return ExitCode.OK;
      }
      IngestionReport report = mode.dry ? spring.getBean(DryRun.class).report() : run(spring);
      output.print(report, mode.dry);
      if (!mode.dry) {
        output.print(new CurrentIndex(spring, application.err()).encode());
      }
      return report.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  private void watch(ConfigurableApplicationContext spring, IngestOutput output)
      throws InterruptedException {
    VectorEncodingRun encoding = spring.getBean(VectorEncodingRun.class);
    spring
        .getBean(CorpusWatch.class)
        .follow(new IngestFollower(encoding, output, application.err()));
  }

  private IngestionReport run(ConfigurableApplicationContext spring) {
    return new CurrentIndex(spring, application.err()).read();
  }
}
