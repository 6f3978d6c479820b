package org.summitqa.evaluation.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A button that shows some of the questions.
 *
 * @param tag what they have in common; empty for all
 * @param name what the button says
 * @param count how many there are
 */
record FilterView(String tag, String name, long count) {
  static List<FilterView> of(List<QuestionView> questions) {
    return Stream.of(
            new FilterView("all", "all", questions.size()),
            filter("wrong", "wrong", questions),
            filter("declined-wrong", "falsely declined", questions),
            filter("answered-wrong", "wrongly answered", questions),
            filter("failed", "failed", questions),
            filter("changed", "changed", questions),
            filter("declined", "declined", questions),
            filter("answered", "answered", questions))
        .filter(button -> button.count() > 0)
        .toList();
  }

  private static FilterView filter(String tag, String name, List<QuestionView> questions) {
    long count =
        questions.stream()
            .filter(q -> Arrays.asList(q.tags().split(" ", -1)).contains(tag))
            .count();
    return new FilterView(tag, name, count);
  }
}
