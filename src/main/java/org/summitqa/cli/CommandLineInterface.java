package org.summitqa.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitqa.cli.evaluate.EvaluateCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Runs one command: its result goes to one stream, everything else to the other. */
public final class CommandLineInterface {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

  private final Class<?> application;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes an interface to an application.
   *
   * @param application the class that Spring starts from
   * @param out takes the result, and nothing else
   * @param err takes progress, warnings and errors
   */
  public CommandLineInterface(Class<?> application, PrintStream out, PrintStream err) {
    this.application = application;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a command to its end, which for the service is when it is stopped.
   *
   * @param args the command, its options, and settings such as {@code --server.port=9000}
   * @return the exit status: 0, 1 for a failure, 2 for bad usage
   */
  public int run(String... args) {
    Arguments arguments = Arguments.of(NativeArguments.of(args));
    Application launched = new Application(application, arguments.settings(), out, err);
    CommandLine command =
        new CommandLine(new SummitCommand(launched))
            .addSubcommand(new ServeCommand(launched))
            .addSubcommand(new AskCommand(launched))
            .addSubcommand(new ExplainCommand(launched))
            .addSubcommand(new CompareCommand(launched))
            .addSubcommand(new SearchCommand(launched))
            .addSubcommand(new TimelineCommand(launched))
            .addSubcommand(new IngestCommand(launched))
            .addSubcommand(new EvaluateCommand(launched))
            .addSubcommand(new DoctorCommand(launched))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure));
    return command.execute(arguments.command().toArray(String[]::new));
  }

  private int explain(Exception failure) {
    // Beans of a command are made when it asks for them, so it may be a failure to start.
    Optional<String> known = new StartFailures(null).line(failure);
    known.ifPresentOrElse(
        line -> err.println("summitqa: " + line), () -> LOG.error("The command failed", failure));
    return ExitCode.SOFTWARE;
  }
}
