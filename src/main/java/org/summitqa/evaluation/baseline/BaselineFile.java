package org.summitqa.evaluation.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.Run;
import org.summitqa.evaluation.record.TimedRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads baselines: the {@code report.json} of an earlier run, or what {@link Baseline#write} keeps
 * of one. Only {@code run.version} and {@code questions} are needed; {@code tolerances} and {@code
 * times} are read where they are there, and all else is for people.
 */
final class BaselineFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Path file;
  private final JsonNode content;

  private BaselineFile(Path file, JsonNode content) {
    this.file = file;
    this.content = content;
  }

  /**
   * Reads a file.
   *
   * @throws BaselineException if it is not there, or not a baseline of this version
   */
  static BaselineFile read(Path file) {
    try {
      JsonNode content = MAPPER.readTree(Files.readAllBytes(file));
      BaselineFile baseline = new BaselineFile(file, content);
      baseline.checkVersion();
      return baseline;
    } catch (NoSuchFileException e) {
      throw new BaselineException(file, "no such file");
    } catch (IOException e) {
      throw new BaselineException(file, "cannot be read (is it a file, and readable?)");
    } catch (JacksonException e) {
      throw new BaselineException(file, "not JSON (cut off?)");
    }
  }

  private void checkVersion() {
    JsonNode version = content.path("run").path("version");
    if (!version.isInt() || !content.path("questions").isArray()) {
      throw error("not a report of evaluate: run.version or questions is missing");
    }
    if (version.asInt() != Run.VERSION) {
      throw error(
          "has version %d, and %d is needed: make it again"
              .formatted(version.asInt(), Run.VERSION));
    }
  }

  /** Returns the questions, with their times where these are there. */
  List<TimedRecord> questions() {
    Map<String, TimedRecord> questions = new LinkedHashMap<>();
    for (JsonNode node : content.path("questions")) {
      int number = questions.size() + 1;
      QuestionRecord record = record(number, node);
      JsonNode millis = content.path("times").path("questions").path(record.id());
      double time = millis.isNumber() ? millis.asDouble() : Double.NaN;
      if (questions.put(record.id(), new TimedRecord(record, time)) != null) {
        throw error("question %d has the id '%s' of an earlier one".formatted(number, record.id()));
      }
    }
    return List.copyOf(questions.values());
  }

  private QuestionRecord record(int number, JsonNode node) {
    try {
      return MAPPER.treeToValue(node, QuestionRecord.class);
    } catch (JacksonException e) {
      String field = e.getPath().isEmpty() ? null : e.getPath().getLast().getPropertyName();
      throw error(
          "question %d of \"questions\" cannot be read%s"
              .formatted(number, field == null ? "" : ": bad or missing \"" + field + "\""));
    }
  }

  /** Returns the tolerances that the file gives, by metric; none where it has no such object. */
  Map<String, Double> tolerances() {
    JsonNode node = content.path("tolerances");
    if (!node.isMissingNode() && !node.isObject()) {
      throw error("\"tolerances\" is not an object");
    }
    Map<String, Double> tolerances = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry -> {
              if (!entry.getValue().isNumber() || entry.getValue().asDouble() < 0) {
                throw error(
                    "the tolerance of \"%s\" must be a number, 0 or more, not %s"
                        .formatted(entry.getKey(), entry.getValue()));
              }
              tolerances.put(entry.getKey(), entry.getValue().asDouble());
            });
    return Collections.unmodifiableMap(tolerances);
  }

  BaselineException error(String reason) {
    return new BaselineException(file, reason);
  }

  /** Writes a question a line, so that a change of one is a change of one line. */
  static void write(Path file, EvaluationReport report, Map<String, Double> tolerances) {
    Map<String, Double> values = new LinkedHashMap<>();
    report
        .all()
        .figures()
        .forEach((id, figure) -> figure.value().ifPresent(value -> values.put(id, value)));
    List<String> lines = new ArrayList<>();
    report.questions().forEach(question -> lines.add(MAPPER.writeValueAsString(question)));
    String text =
        "{\"run\": %s,\n\"tolerances\": %s,\n\"figures\": %s,\n\"questions\": [\n%s\n]}\n"
            .formatted(
                MAPPER.writeValueAsString(report.run()),
                pretty(tolerances),
                pretty(values),
                String.join(",\n", lines));
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("The baseline '" + file + "' cannot be written", e);
    }
  }

  private static String pretty(Map<String, Double> values) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(values);
  }
}
