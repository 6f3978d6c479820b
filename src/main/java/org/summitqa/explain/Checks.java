package org.summitqa.explain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.summitqa.explain.Decision.Reason;
import org.summitqa.text.Language;

/**
 * What a reader is told of how an answer was checked: nothing of what was drafted and not verified.
 *
 * @param language the language in which the question was read
 * @param kind what it asks for; see {@link QuestionReading}
 * @param names the names in it that are known
 * @param time the times that it asks about
 * @param passages how many passages were found
 * @param minConfidence how surely they have to hold an answer, 0 to 1
 * @param reason why it was answered or declined
 * @param dropped how many drafted sentences are not shown, by why
 */
public record Checks(
    Language language,
    String kind,
    List<String> names,
    List<AskedPeriod> time,
    int passages,
    double minConfidence,
    Reason reason,
    Map<Ground, Integer> dropped) {
  /** Copies what it has. */
  public Checks {
    names = List.copyOf(names);
    time = List.copyOf(time);
    Map<Ground, Integer> copy = new EnumMap<>(Ground.class);
    copy.putAll(dropped);
    dropped = Collections.unmodifiableMap(copy);
  }

  /** Returns what a reader may know of an explanation. */
  public static Checks of(Explanation explanation) {
    Map<Ground, Integer> dropped = new EnumMap<>(Ground.class);
    for (DraftExplanation draft : explanation.drafts()) {
      for (SentenceExplanation sentence : draft.sentences()) {
        if (sentence.ground() != null) {
          dropped.merge(sentence.ground(), 1, Integer::sum);
        }
      }
    }
    QuestionReading question = explanation.question();
    return new Checks(
        question.language(),
        question.kind(),
        question.names(),
        question.time(),
        explanation.search().passages().size(),
        explanation.decision().minConfidence(),
        explanation.decision().reason(),
        dropped);
  }
}
