package org.summitqa.evaluation.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitqa.evaluation.record.Outcome;
import org.summitqa.evaluation.record.QuestionRecord;

/**
 * A question that came out otherwise than in the baseline.
 *
 * @param id its id
 * @param question what is asked
 * @param what what changed: {@code outcome}, {@code rank} of the first gold article, {@code answer}
 * @param before what came of it in the baseline
 * @param now what came of it in this run
 */
public record ChangedQuestion(
    String id, String question, List<String> what, State before, State now) {
  /** Copies the list. */
  public ChangedQuestion {
    what = List.copyOf(what);
  }

  /**
   * What came of a question.
   *
   * @param outcome what came of it
   * @param right whether that is right
   * @param goldRank the rank of the first gold article, from 1; empty where it was not found or is
   *     not known
   * @param answer the answer's text
   */
  public record State(Outcome outcome, boolean right, OptionalInt goldRank, String answer) {
    static State of(QuestionRecord record) {
      return new State(record.outcome(), record.right(), record.goldRank(), record.answer());
    }
  }

  /** Which way a question went. */
  public enum Way {
    /** It was right, and is wrong. */
    @JsonProperty("lost")
    LOST,
    /** It was wrong, and is right. */
    @JsonProperty("won")
    WON,
    /** It is as right or wrong as it was. */
    @JsonProperty("same")
    SAME
  }

  /** Returns which way the question went. */
  @JsonProperty
  public Way way() {
    if (before.right() == now.right()) {
      return Way.SAME;
    }
    return now.right() ? Way.WON : Way.LOST;
  }

  static Optional<ChangedQuestion> of(QuestionRecord before, QuestionRecord now) {
    List<String> what = new ArrayList<>();
    if (before.outcome() != now.outcome() || before.right() != now.right()) {
      what.add("outcome");
    }
    if (!before.goldRank().equals(now.goldRank())) {
      what.add("rank");
    }
    if (!before.answer().equals(now.answer())) {
      what.add("answer");
    }
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChangedQuestion(now.id(), now.question(), what, State.of(before), State.of(now)));
  }
}
