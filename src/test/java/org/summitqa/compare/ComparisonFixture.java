package org.summitqa.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitqa.compare.differences.Difference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question to all publishers of the shipped corpus, and what is expected of them.
 *
 * @param id begins with the question's language
 * @param question what is asked
 * @param language its language
 * @param publishers by name, phrases of which its answer has one, or none where it is silent;
 *     publishers of which both could be said are left out
 * @param differences what has to be stated
 * @param allowed what is true as well, and need not be stated
 */
record ComparisonFixture(
    String id,
    String question,
    String language,
    Map<String, List<String>> publishers,
    List<Expected> differences,
    List<Expected> allowed) {
  private static final JsonMapper JSON = new JsonMapper();

  ComparisonFixture(
      String id,
      String question,
      String language,
      Map<String, List<String>> publishers,
      List<Expected> differences,
      @Nullable List<Expected> allowed) {
    this.id = id;
    this.question = question;
    this.language = language;
    this.publishers = publishers;
    this.differences = differences;
    this.allowed = allowed == null ? List.of() : allowed;
  }

  static List<ComparisonFixture> all() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/fixtures/comparisons.jsonl")).stream()
          .map(line -> JSON.readValue(line, ComparisonFixture.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A difference.
   *
   * @param kind its kind's name in JSON
   * @param publishers who stands on its sides
   * @param values what its statement names
   */
  record Expected(String kind, List<String> publishers, List<String> values) {
    boolean isStatedBy(Difference difference) {
      String statement = difference.statement();
      return difference.kind().code().equals(kind)
          && publishers.stream().allMatch(statement::contains)
          && values.stream().allMatch(statement::contains);
    }
  }
}
