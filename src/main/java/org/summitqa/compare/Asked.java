package org.summitqa.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.summitqa.citation.Quantity;
import org.summitqa.corpus.TextFolding;
import org.summitqa.search.AnswerType;
import org.summitqa.search.EvidenceSentence;
import org.summitqa.search.Hit;

/**
 * What a question asks every publisher for.
 *
 * @param text the question
 * @param type what kind of thing it asks for
 * @param topic what it asks about, where its words tell
 * @param coverage tells how much of the question a text holds, 0 to 1
 */
record Asked(
    String text, AnswerType type, Optional<Topic> topic, ToDoubleFunction<String> coverage) {
  static Asked of(String text, Optional<Topic> topic, ToDoubleFunction<String> coverage) {
    return new Asked(text, AnswerType.of(text), topic, coverage);
  }

  // The other types' patterns are too loose to rule a sentence out.
  boolean isOfferedBy(String sentence) {
    return switch (type) {
      case HOW_LONG -> type.isOfferedBy(sentence) && tellsATime(sentence);
      case WHEN, HOW_MANY -> type.isOfferedBy(sentence);
      case WHO, WHERE, WHY, OTHER -> true;
    };
  }

  // Who asks for the length of a call is not told that of a meeting.
  private boolean tellsATime(String sentence) {
    Set<Setting.Kind> kinds = Setting.Kind.in(TextFolding.fold(text));
    List<Quantity> times = Quantity.in(sentence).stream().filter(Quantity::isDuration).toList();
    return times.isEmpty()
        || times.stream()
            .map(time -> Clause.around(sentence, time.span()))
            .map(clause -> Setting.Kind.in(TextFolding.fold(clause)))
            .anyMatch(told -> Setting.areAlike(kinds, told));
  }

  /** Tells whether a sentence names the topic, or there is none. */
  boolean names(EvidenceSentence one) {
    return topic.isEmpty() || topic.get().in(one.sentence().text()).isPresent();
  }

  /** Tells whether a passage surely speaks of something else. */
  boolean isLeftOutOf(Hit hit) {
    String passage = hit.article().title() + "\n" + hit.passage().text();
    return topic.filter(one -> one.isLeftOutOf(passage)).isPresent();
  }
}
