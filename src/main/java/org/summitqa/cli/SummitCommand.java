package org.summitqa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command without a subcommand, which starts the service. */
@Command(
    name = "summitqa",
    versionProvider = SummitCommand.Version.class,
    mixinStandardHelpOptions = true,
    subcommands = HelpCommand.class,
    description =
        "Answers questions about news articles and shows for every sentence what says so.",
    footer = {
      "",
      "Without a command the service starts. Any setting of application.yml can be given with any"
          + " command as --name=value (--summitqa.corpus.path=articles, --server.port=9000) or in"
          + " the environment (SUMMITQA_CORPUS_PATH=articles).",
      "",
      "Exit status: 0, 1 for a failure, 2 for bad usage."
    })
final class SummitCommand implements Callable<Integer> {
  private final Application application;

  SummitCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException {
    return application.serve();
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = SummitCommand.class.getPackage().getImplementationVersion();
      return new String[] {"summitqa " + (version == null ? "(not packaged)" : version)};
    }
  }
}
