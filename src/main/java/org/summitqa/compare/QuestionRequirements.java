package org.summitqa.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.compare.differences.Durations;
import org.summitqa.compare.differences.EventContext;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.language.AnswerType;
import org.summitqa.language.EventType;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.language.quantity.Quantity;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.text.Clauses;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * What a question asks every publisher for.
 *
 * @param text the question
 * @param type what kind of thing it asks for
 * @param topic what it asks about, where its words tell
 * @param event what it asks the time of
 * @param coverage tells how much of the question a text holds, 0 to 1
 */
record QuestionRequirements(
    String text,
    AnswerType type,
    Optional<Topic> topic,
    RequestedEvent event,
    ToDoubleFunction<String> coverage) {
  /** What a sentence holds of a question for a time that tells of another event. */
  private static final double OTHER_EVENT = 0.5;

  private static final Pattern OF_BEFORE =
      Pattern.compile(
          ReferringExpressions.words(Language.ZH, "plural", "pair")
              + "|[他她](?!国)|(?:he|she|they|both)\\b",
          Pattern.CASE_INSENSITIVE);

  static QuestionRequirements of(SearchQuery question, BilingualDictionary lexicon) {
    String text = question.text().raw();
    return new QuestionRequirements(
        text,
        question.type(),
        Topic.of(text, lexicon),
        RequestedEvent.of(text, lexicon),
        question::covers);
  }

  // The other types' patterns are too loose to rule a sentence out.
  boolean isOfferedBy(String sentence) {
    return switch (type) {
      case HOW_LONG -> Durations.isToldIn(sentence) && tellsATime(sentence);
      case WHEN, HOW_MANY -> type.isOfferedBy(FoldedText.of(sentence));
      case WHO, WHERE, WHY, OTHER -> true;
    };
  }

  // Who asks for the length of a call is not told that of a meeting.
  private boolean tellsATime(String sentence) {
    Set<EventType> kinds = EventType.in(TextFolding.fold(text));
    List<Quantity> times = Durations.in(sentence);
    return times.isEmpty()
        || times.stream()
            .map(time -> Clauses.around(sentence, time.span()))
            .map(clause -> EventType.in(TextFolding.fold(clause)))
            .anyMatch(told -> EventContext.areAlike(kinds, told));
  }

  /**
   * Returns how much of the question a sentence holds, 0 to 1. One kind of event has many names, so
   * that 会谈 stands for 会晤; and those whom a sentence begins to tell of as 他们 are named in the one
   * before.
   */
  double heldBy(EvidenceSentence one) {
    String text = one.sentence().text();
    if (type == AnswerType.WHEN) {
      return coverage.applyAsDouble(text) * (isOfTheEvent(text) ? 1 : OTHER_EVENT);
    }
    if (type != AnswerType.HOW_LONG) {
      return coverage.applyAsDouble(text);
    }
    String named =
        OF_BEFORE.matcher(TextFolding.foldInPlace(text)).lookingAt()
            ? before(one) + "\n" + text
            : text;
    String asked = TextFolding.fold(this.text);
    String kinds =
        EventType.in(TextFolding.fold(text)).stream()
            .flatMap(kind -> kind.wordsIn(asked).stream())
            .collect(Collectors.joining("\n"));
    return coverage.applyAsDouble(named + "\n" + kinds);
  }

  // That two spoke to each other says that they met.
  private boolean isOfTheEvent(String sentence) {
    return !EventType.in(TextFolding.fold(text)).isEmpty() || event.isToldIn(sentence);
  }

  private static String before(EvidenceSentence one) {
    List<Sentence> all = one.hit().passage().sentences();
    int at = all.indexOf(one.sentence());
    return at > 0 ? all.get(at - 1).text() : "";
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
