package org.summitqa.evaluation.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.TimedRecord;

/**
 * Which questions two runs have in common. A question is the same where its id and its text are,
 * and whether the corpus answers it.
 */
final class QuestionAlignment {
  private final List<TimedRecord> before = new ArrayList<>();
  private final List<TimedRecord> now = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> differing = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  QuestionAlignment(List<TimedRecord> baseline, List<TimedRecord> run) {
    Map<String, TimedRecord> old = new HashMap<>();
    baseline.forEach(question -> old.put(question.record().id(), question));
    for (TimedRecord question : run) {
      TimedRecord same = old.remove(question.record().id());
      if (same == null) {
        added.add(question.record().id());
      } else if (isSame(same.record(), question.record())) {
        before.add(same);
        now.add(question);
      } else {
        differing.add(question.record().id());
      }
    }
    baseline.stream()
        .map(question -> question.record().id())
        .filter(old::containsKey)
        .forEach(missing::add);
  }

  private static boolean isSame(QuestionRecord one, QuestionRecord other) {
    return one.question().equals(other.question()) && one.answerable() == other.answerable();
  }

  /** Returns the common questions as the baseline has them. */
  List<TimedRecord> before() {
    return before;
  }

  /** Returns the common questions as the run has them, in the same order. */
  List<TimedRecord> now() {
    return now;
  }

  Comparison.Questions questions() {
    return new Comparison.Questions(now.size(), missing, added, differing);
  }
}
