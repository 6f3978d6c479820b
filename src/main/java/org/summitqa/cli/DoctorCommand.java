package org.summitqa.cli;

import java.util.concurrent.Callable;
import org.summitqa.doctor.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Looks for what is wrong. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at everything that may be wrong (Java, settings, corpus, index, encoder, prompts,"
          + " port, and the language model where one is configured) and says what to do.",
      "Changes nothing. A configured model is called three times.",
      "Exit status 1 where something is broken."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Application application;

  @Option(
      names = "--json",
      description =
          "Prints {status, counts, checks: [{name, outcome, finding, advice}]}; an outcome is ok,"
              + " warning, broken or skipped, and advice may be null.")
  private boolean json;

  DoctorCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Doctor doctor =
        new Doctor(
            application::readSettings,
            (context, failure) -> new StartFailures(context).line(failure),
            application.out());
    return doctor.run(json) ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
