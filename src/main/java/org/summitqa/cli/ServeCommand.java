package org.summitqa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the service. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the chat page and the HTTP API until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  private final Application application;

  ServeCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException {
    return application.serve();
  }
}
