package org.summitqa.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.summitqa.ask.Answer.Status;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report to a folder: {@code report.json}, and a line a question in another file. */
public final class ReportFolder {
  private static final String FIGURES = "report.json";
  private static final String QUESTIONS = "questions.jsonl";

  private final Path folder;
  private final JsonMapper mapper;

  /**
   * Makes the folder, so that one that cannot be written to is found before the run.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public ReportFolder(Path folder, JsonMapper mapper) {
    this.folder = folder;
    this.mapper = mapper.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder '" + folder + "' cannot be made", e);
    }
  }

  /**
   * A line of {@code questions.jsonl}.
   *
   * @param goldRank the rank of the first gold article in the fused ranking, from 1; empty where it
   *     was not found or is not known
   */
  private record Line(
      String id,
      String question,
      boolean answerable,
      Status status,
      boolean right,
      String answer,
      List<String> quotes,
      OptionalInt goldRank,
      double millis) {
    static Line of(QuestionResult result) {
      List<String> fused = result.rankings().getOrDefault(ArticleRankings.FUSED, List.of());
      return new Line(
          result.fixture().id(),
          result.fixture().question(),
          result.fixture().answerable(),
          result.answer().status(),
          result.isRight(),
          result.answer().answer(),
          result.quotes(),
          ReciprocalRank.rank(fused, result.fixture().articles()),
          result.millis());
    }
  }

  /** Writes both files, in place of those of an earlier run. */
  public void write(EvaluationReport report) {
    try {
      String figures = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report);
      Files.writeString(folder.resolve(FIGURES), figures + "\n");
      try (Writer lines = Files.newBufferedWriter(folder.resolve(QUESTIONS))) {
        for (QuestionResult result : report.questions()) {
          lines.write(mapper.writeValueAsString(Line.of(result)) + "\n");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to '" + folder + "'", e);
    }
  }
}
