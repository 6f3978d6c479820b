package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * An English question that stands alone, with its parts; see {@link ChineseQuestion}.
 *
 * @param text the question without its mark, folded in place
 * @param mentions what it names
 * @param subject whom it is about; empty where that is not plain
 * @param topic what the subject speaks of or deals with, if that is said
 * @param asking the words that ask, empty where it asks for yes or no
 */
record EnglishQuestion(
    String text, List<Mention> mentions, Span subject, Optional<Span> topic, Span asking) {
  private static final String AUXILIARY =
      Vocabulary.of(Language.EN, "function-words").section("auxiliary").anyOf();
  private static final Pattern ASKING =
      Pattern.compile(
          "^(?:(?:in|on|at|for|with|to|from|since|until|by) )?(?:what|which|who|whom|whose|when|where|why|how)(?: (?!"
              + AUXILIARY
              + "\\b)[\\w-]+){0,3}?(?= "
              + AUXILIARY
              + "\\b|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_ASKING =
      Pattern.compile("^(?:what|which \\w+|who|when|where|why|how)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile("^ ?" + AUXILIARY + "(?:n't)? ", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOPIC =
      Pattern.compile(
          "\\b(?:about|on|regarding|concerning|over|towards?|against|of)(?: the (?:issue|question|topic) of)? (?<topic>(?!(?:the )?(?:call|phone|meeting|summit)\\b).+?)(?: issue| question)?(?= (?:in|on|at|after|before|during|when) |$)");
  private static final Pattern OBJECT =
      Pattern.compile(
          "^ ?(?:also |still |both |ever )?(?:(?:agree|want|plan|promise|decide|expect|hope|try|ask|vow|pledge|intend|refuse)\\w* (?:to |on ))?(?:to )?(?<verb>[a-z]+(?: up| out| off| for)?) (?<object>(?!to |in |on |at |about |with |for |from )[^,]+?)(?= (?:in|on|at|after|before|during|when|from|with|to|by|between|for) |$)");
  private static final Pattern JOINED = Pattern.compile("^(?:, | and )$");

  static EnglishQuestion of(FoldedText question, EnglishMentions names) {
    String text = question.inPlace().strip().replaceFirst("[?？.!\\s]+$", "");
    List<Mention> mentions = names.of(FoldedText.of(text));
    Matcher asks = ASKING.matcher(text);
    Matcher shortly = SHORT_ASKING.matcher(text);
    Span asking =
        asks.find() ? new Span(0, asks.end()) : new Span(0, shortly.find() ? shortly.end() : 0);
    Span subject = subject(text, mentions, asking.end());
    Optional<Span> topic = span(TOPIC, "topic", text, subject.end());
    return new EnglishQuestion(
        text,
        mentions,
        subject,
        topic.or(
            () ->
                subject.length() == 0
                    ? Optional.empty()
                    : span(OBJECT, "object", text, subject.end())),
        asking);
  }

  private static Span subject(String text, List<Mention> mentions, int from) {
    Matcher before = BEFORE_SUBJECT.matcher(text).region(from, text.length());
    int start = before.find() ? before.end() : from;
    int at = text.startsWith("the ", start) || text.startsWith("The ", start) ? start + 4 : start;
    int end = start;
    for (Mention mention : mentions) {
      boolean first = end == start && (mention.start() == at || mention.start() == start);
      boolean joined =
          end > start
              && mention.start() > end
              && JOINED.matcher(text.substring(end, mention.start())).matches();
      if (first || joined) {
        end = mention.end();
      }
    }
    return new Span(start, end);
  }

  private static Optional<Span> span(Pattern pattern, String group, String text, int from) {
    Matcher found = pattern.matcher(text).region(from, text.length());
    Span last = null;
    while (found.find()) {
      last = new Span(found.start(group), found.end(group));
    }
    return Optional.ofNullable(last);
  }

  /**
   * Returns what it names, those of the subject first, and before them several who act together.
   */
  List<Mention> named() {
    List<Mention> named = new ArrayList<>();
    List<Mention> inSubject = mentions.stream().filter(m -> subject.contains(m.span())).toList();
    boolean country = inSubject.size() == 1 && inSubject.getFirst().is(Kind.PLACE);
    if (inSubject.size() > 1 || country) {
      named.add(new Mention(subject.of(text), Kind.GROUP, subject.start(), subject.end()));
    }
    named.addAll(inSubject);
    mentions.stream().filter(m -> !subject.contains(m.span())).forEach(named::add);
    return named;
  }

  boolean asksWho() {
    return asking
        .of(text)
        .matches(
            "(?i)who|whom|which (?:person|man|woman|"
                + Vocabulary.of(Language.EN, "titles").section("office").anyOf()
                + "|\\w+er|\\w+or).*");
  }

  boolean isAboutActor() {
    return mentions.stream().anyMatch(m -> m.isActor() && subject.contains(m.span()));
  }

  Optional<Span> last(Kind kind) {
    return mentions.stream().filter(m -> m.is(kind)).map(Mention::span).reduce((a, b) -> b);
  }

  /** Returns the topic where it names nobody. */
  Optional<Span> topicOfThings() {
    return topic.filter(
        span -> mentions.stream().noneMatch(m -> m.is(Kind.PERSON) && span.contains(m.span())));
  }

  String with(Span part, String other) {
    return text.substring(0, part.start()) + other + text.substring(part.end());
  }
}
