package org.summitqa.cli.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.baseline.Baseline;
import org.summitqa.evaluation.record.QuestionResult;
import org.summitqa.evaluation.report.ReportFolder;
import tools.jackson.databind.json.JsonMapper;

/** Makes the report of an evaluation and puts it where it was asked for. */
final class EvaluationOutput {
  private final EvaluateOptions options;
  private final Optional<Baseline> baseline;
  private final JsonMapper mapper;
  private final PrintStream out;
  private final Optional<ReportFolder> folder;

  /** Makes the folders now, so that one that cannot be made is told before the run. */
  EvaluationOutput(
      EvaluateOptions options, Optional<Baseline> baseline, JsonMapper mapper, PrintStream out) {
    this.options = options;
    this.baseline = baseline;
    this.mapper = mapper;
    this.out = out;
    this.folder = options.folder().map(path -> new ReportFolder(path, mapper));
    options.newBaseline().ifPresent(EvaluationOutput::makeFolderOf);
  }

  private static void makeFolderOf(Path file) {
    Path folder = file.toAbsolutePath().resolveSibling("");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder '" + folder + "' cannot be made", e);
    }
  }

  /**
   * Reports what became of questions.
   *
   * @param fixtures how many there were to ask
   */
  EvaluationReport write(int fixtures, List<QuestionResult> results) {
    EvaluationReport measured = EvaluationReport.of(fixtures, results, options.bootstrap());
    EvaluationReport report = baseline.map(measured::comparedWith).orElse(measured);
    folder.ifPresent(to -> to.write(report));
    if (report.run().complete()) {
      options.newBaseline().ifPresent(file -> Baseline.write(file, report, baseline));
    }
    out.println(options.isJson() ? mapper.writeValueAsString(report) : EvaluationTable.of(report));
    return report;
  }
}
