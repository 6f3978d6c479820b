package org.summitqa.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Language;
import org.summitqa.prompt.Turn;

/** A line of a file of fixtures, as it is written: what is left out is null. */
record FixtureLine(
    @Nullable String id,
    @Nullable String question,
    @Nullable Language language,
    @Nullable Boolean answerable,
    @Nullable List<List<String>> answers,
    @Nullable List<String> articles,
    @Nullable List<String> evidence,
    @Nullable List<TurnLine> history) {
  /** An earlier turn, as it is written. */
  record TurnLine(@Nullable String question, @Nullable String answer) {
    Turn turn() {
      return new Turn(required("history.question", question), required("history.answer", answer));
    }
  }

  /**
   * Returns the fixture, with defaults for what is left out: the question's own language,
   * answerable, and no gold.
   *
   * @throws IllegalArgumentException if something needed is missing or parts contradict each other
   */
  Fixture fixture() {
    String asked = required("question", question);
    return new Fixture(
        required("id", id),
        asked,
        language == null ? Language.of(asked) : language,
        answerable == null || answerable,
        orEmpty(answers),
        orEmpty(articles),
        orEmpty(evidence),
        orEmpty(history).stream().map(TurnLine::turn).toList());
  }

  private static String required(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("\"" + name + "\" is missing or blank");
    }
    return value;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
