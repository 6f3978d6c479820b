package org.summitqa.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.summitqa.evaluation.EvaluationReport;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report to a folder: {@code report.json} and {@code report.html}. */
public final class ReportFolder {
  private static final String FIGURES = "report.json";
  private static final String PAGE = "report.html";

  private final Path folder;
  private final JsonMapper mapper;

  /**
   * Makes the folder, so that one that cannot be written to is found before the run.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public ReportFolder(Path folder, JsonMapper mapper) {
    this.folder = folder;
    this.mapper = mapper;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder '" + folder + "' cannot be made", e);
    }
  }

  /** Writes both files, in place of those of an earlier run. */
  public void write(EvaluationReport report) {
    try {
      String figures = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report);
      Files.writeString(folder.resolve(FIGURES), figures + "\n");
      Files.writeString(folder.resolve(PAGE), HtmlReport.of(report));
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to '" + folder + "'", e);
    }
  }
}
