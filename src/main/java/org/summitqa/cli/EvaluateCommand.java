package org.summitqa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.evaluation.Evaluation;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.Fixture;
import org.summitqa.evaluation.FixtureFile;
import org.summitqa.evaluation.ReportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Measures answers against what is known. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Asks questions of which the answers are known, and prints how well they are answered.",
      "Ctrl-C reports what is done."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Application application;

  @Parameters(paramLabel = "FIXTURES", description = "A .jsonl file with a question a line.")
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private Path file;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Writes report.json and questions.jsonl there.")
  private @Nullable Path folder;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  EvaluateCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    List<Fixture> fixtures = FixtureFile.read(file);
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      Consumer<EvaluationReport> output = output(spring.getBean(JsonMapper.class));
      new CurrentIndex(spring, application.err()).complete();
      return run(spring.getBean(Evaluation.class), fixtures, output);
    }
  }

  private int run(
      Evaluation evaluation, List<Fixture> fixtures, Consumer<EvaluationReport> output) {
    try (UnfinishedEvaluation done = new UnfinishedEvaluation(fixtures.size(), output)) {
      try (EvaluationProgress progress =
          EvaluationProgress.of(fixtures.size(), application.err())) {
        evaluation.run(
            fixtures,
            result -> {
              done.add(result);
              progress.step();
            });
      } catch (RuntimeException e) {
        if (done.isStopped()) {
          return ExitCode.SOFTWARE;
        }
        done.report();
        throw e;
      }
      done.report();
    }
    return ExitCode.OK;
  }

  private Consumer<EvaluationReport> output(JsonMapper mapper) {
    Optional<ReportFolder> written =
        Optional.ofNullable(folder).map(path -> new ReportFolder(path, mapper));
    return report -> {
      written.ifPresent(to -> to.write(report));
      application
          .out()
          .println(json ? mapper.writeValueAsString(report) : EvaluationTable.of(report));
    };
  }
}
