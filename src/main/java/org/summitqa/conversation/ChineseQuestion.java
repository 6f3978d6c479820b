package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.QuestionType;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Span;

/**
 * A Chinese question that stands alone, with its parts: who it is about, what about, and what it
 * asks. Another question is made of it by putting something else in the place of one part.
 *
 * @param text the question without its mark, folded in place
 * @param mentions what it names
 * @param subject whom or what it is about; empty where it begins otherwise
 * @param topic what the subject speaks of or deals with, if that is said
 * @param asking the words that ask, if there are
 */
record ChineseQuestion(
    String text,
    List<Mention> mentions,
    Span subject,
    Optional<Span> topic,
    Optional<Span> asking) {
  private static final Pattern END = Pattern.compile("(?:了?[吗呢吧啊]|了?没有|了没)?[？?。！!\\s]*$");
  private static final Pattern JOINED = Pattern.compile("[^的]+[和与跟、及][^的]+");
  private static final Pattern SPEAKS_OF = Pattern.compile("(?:对于?|就|关于|针对|围绕|有关|至于)$");

  static ChineseQuestion of(FoldedText question, ChineseMentions names) {
    String text = END.matcher(question.inPlace().strip()).replaceFirst("");
    FoldedText folded = FoldedText.of(text);
    List<Mention> mentions = names.of(folded);
    Optional<Span> asking = QuestionType.inChinese(folded).map(QuestionType.TypeMatch::span);
    ChineseClause clause = new ChineseClause(text, mentions, asking);
    Optional<Span> spokenOf = clause.spokenOf();
    Span subject = clause.subject(spokenOf);
    return new ChineseQuestion(
        text, mentions, subject, spokenOf.or(() -> clause.object(subject)), asking);
  }

  /**
   * Returns what it names, those of the subject first, and before them several who act together.
   */
  List<Mention> named() {
    List<Mention> named = new ArrayList<>();
    List<Mention> inSubject = mentions.stream().filter(m -> isIn(m, subject)).toList();
    long parties = inSubject.stream().filter(m -> !m.is(Kind.DATE)).count();
    boolean together =
        parties > 1
            && inSubject.stream()
                .filter(m -> !m.is(Kind.DATE))
                .allMatch(m -> m.is(Kind.PERSON) || m.is(Kind.PLACE))
            && JOINED.matcher(subjectText()).matches();
    boolean country =
        parties == 1
            && inSubject.getFirst().is(Kind.PLACE)
            && inSubject.getFirst().text().equals(subjectText());
    if (together || country) {
      named.add(new Mention(subjectText(), Kind.GROUP, subject.start(), subject.end()));
    }
    named.addAll(inSubject);
    mentions.stream().filter(m -> !isIn(m, subject)).forEach(named::add);
    return named;
  }

  /** Tells whether the subject is someone who acts. */
  boolean isAboutActor() {
    return mentions.stream().anyMatch(m -> m.isActor() && isIn(m, subject));
  }

  /** Tells whether the subject is nothing else but who acts. */
  boolean isActorAlone() {
    return mentions.stream().anyMatch(m -> m.isActor() && m.text().equals(subjectText()));
  }

  /** Returns where something of a kind is named last. */
  Optional<Span> last(Kind kind) {
    return mentions.stream().filter(m -> m.is(kind)).map(Mention::span).reduce((a, b) -> b);
  }

  /** Returns the place that the subject begins with: 美国, and 美国 in 美国的立场. */
  Optional<Span> placeOfSubject() {
    return mentions.stream()
        .filter(m -> m.is(Kind.PLACE) && m.start() == subject.start() && isIn(m, subject))
        .map(Mention::span)
        .findFirst();
  }

  /** Returns the topic where a word such as 对 says that it is one. */
  Optional<Span> spokenOf() {
    return topic.filter(span -> SPEAKS_OF.matcher(text.substring(0, span.start())).find());
  }

  /** Returns the topic where it may be something else than a person, a place or a date. */
  Optional<Span> topicOfThings() {
    return spokenOf()
        .or(() -> topic)
        .filter(span -> spokenOf().isPresent() || mentions.stream().noneMatch(m -> isIn(m, span)))
        .filter(span -> mentions.stream().noneMatch(m -> m.is(Kind.PERSON) && isIn(m, span)));
  }

  /** Returns the subject where it is a thing. */
  Optional<Span> thing() {
    boolean named = mentions.stream().anyMatch(m -> !m.is(Kind.OTHER) && isIn(m, subject));
    return named || subject.length() == 0 ? Optional.empty() : Optional.of(subject);
  }

  private static boolean isIn(Mention mention, Span span) {
    return span.contains(mention.span());
  }

  String subjectText() {
    return subject.of(text);
  }

  /** Returns the question with something else in place of a part. */
  String with(Span part, String other) {
    return text.substring(0, part.start()) + other + text.substring(part.end());
  }

  /** Returns the question with words put in front of what is said of its subject. */
  String behindSubject(String words) {
    return text.substring(0, subject.end()) + words + text.substring(subject.end());
  }
}
