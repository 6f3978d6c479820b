package org.summitqa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitqa.search.AnswerType;
import org.summitqa.text.FoldedText;

/** What a question asks for, by its own words. */
final class QuestionKinds {
  private static final String FOLLOW_UP = "follow-up";

  private QuestionKinds() {}

  /** Returns the kind, such as {@code how-many}, and {@code follow-up} where there is a history. */
  static List<String> of(Fixture fixture) {
    List<String> kinds = new ArrayList<>();
    kinds.add(code(AnswerType.of(FoldedText.of(fixture.question()))));
    if (!fixture.history().isEmpty()) {
      kinds.add(FOLLOW_UP);
    }
    return kinds;
  }

  private static String code(AnswerType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
