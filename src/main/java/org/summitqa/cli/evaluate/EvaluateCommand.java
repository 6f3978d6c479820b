package org.summitqa.cli.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.cli.Application;
import org.summitqa.cli.CurrentIndex;
import org.summitqa.evaluation.Evaluation;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Baseline;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.FixtureFile;
import org.summitqa.evaluation.record.QuestionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Measures answers against what is known. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Asks questions of which the answers are known, and prints how well they are answered, each"
          + " figure with its 95 %% bootstrap interval.",
      "Ctrl-C reports what is done."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all questions were asked, and no metric fell",
      "1:a question failed, a metric fell by more than its tolerance, or a file cannot be used",
      "2:bad usage"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private final Application application;

  @Parameters(
      paramLabel = "FIXTURES",
      description = "A .jsonl file with a question a line; the README tells its fields.")
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private Path file;

  @Mixin private final EvaluateOptions options = new EvaluateOptions();

  public EvaluateCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    List<Fixture> fixtures = FixtureFile.read(file);
    Optional<Baseline> baseline = options.baseline();
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      Evaluation evaluation = spring.getBean(Evaluation.class);
      if (options.isJudged()) {
        evaluation = evaluation.judgedByModel();
      }
      EvaluationOutput output =
          new EvaluationOutput(
              options, baseline, spring.getBean(JsonMapper.class), application.out());
      new CurrentIndex(spring, application.err()).complete();
      return run(evaluation, fixtures, output);
    }
  }

  private int run(Evaluation evaluation, List<Fixture> fixtures, EvaluationOutput output) {
    try (UnfinishedEvaluation done =
        new UnfinishedEvaluation(results -> output.write(fixtures.size(), results))) {
      try (EvaluationProgress progress =
          EvaluationProgress.of(fixtures.size(), application.err())) {
        evaluation.run(fixtures, result -> step(result, done, progress));
      } catch (RuntimeException e) {
        if (done.isStopped()) {
          return ExitCode.SOFTWARE;
        }
        done.report();
        throw e;
      }
      return done.report().map(EvaluateCommand::status).orElse(ExitCode.SOFTWARE);
    }
  }

  private static void step(
      QuestionResult result, UnfinishedEvaluation done, EvaluationProgress progress) {
    done.add(result);
    progress.step();
  }

  private static int status(EvaluationReport report) {
    boolean fell = report.comparison() != null && !report.comparison().fallen().isEmpty();
    return fell || report.all().counts().failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
