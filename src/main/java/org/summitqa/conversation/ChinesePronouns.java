package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.EventType;
import org.summitqa.language.PersonNames;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/**
 * Puts names in the place of the words of a Chinese question that speak of someone or something
 * without a name, where the question itself does not name whom or what before.
 */
final class ChinesePronouns {
  /** A word for something of a kind. */
  private record Pronoun(Pattern words, Kind kind) {
    static Pronoun of(String words, Kind kind) {
      return new Pronoun(Pattern.compile(words), kind);
    }
  }

  private static final List<Pronoun> PRONOUNS =
      List.of(
          Pronoun.of(
              "(?<![其吉])[他她](?![们国人乡山日])|此人|[这那]个人|[这那该]位(?:" + PersonNames.anyTitle() + "|人士)?",
              Kind.PERSON),
          Pronoun.of("[他她]们(?:两人|俩)?|[他她]俩|这两人|这两位", Kind.GROUP),
          Pronoun.of("那里|那儿|该地|该国|该市|该州|[这那]个(?:国家|城市|地方)", Kind.PLACE),
          Pronoun.of("当时|那时候?|那天|当天|那一?年|同年|同一天", Kind.DATE),
          Pronoun.of(
              "(?<!其)它们?|此事|[这那]件事|[这该那]一?个?(?:问题|议题|话题|应用|机制)|(?<=^)这(?=意味|是|会|对|有|如何|为)",
              Kind.OTHER));

  private static final Pattern EVENT =
      Pattern.compile(
          "(?:[这此本上那]次|[这那]场|[这那该]一?[个项份轮场]?)(?<event>"
              + EventType.words(
                  Language.ZH,
                  "meeting",
                  "call",
                  "visit",
                  "vote",
                  "conference",
                  "negotiation",
                  "agreement")
              + ")");
  private static final Pattern AGREEMENT =
      Pattern.compile(EventType.words(Language.ZH, "agreement"));
  private static final List<Pattern> SAME_EVENT =
      List.of(
          Pattern.compile(EventType.words(Language.ZH, "meeting", "conference") + "|见了"),
          Pattern.compile(EventType.words(Language.ZH, "call")),
          Pattern.compile(EventType.words(Language.ZH, "visit") + "|之行"),
          Pattern.compile(EventType.words(Language.ZH, "agreement") + "|达成"),
          Pattern.compile(EventType.words(Language.ZH, "vote")),
          Pattern.compile(EventType.words(Language.ZH, "negotiation")));

  private final ChineseMentions names;
  private final NameTranslation translation;

  ChinesePronouns(ChineseMentions names, NameTranslation translation) {
    this.names = names;
    this.translation = translation;
  }

  /** Returns the question with names, or as it is where the conversation has none. */
  String replaced(FoldedText question, Dialogue dialogue) {
    String text = question.inPlace();
    for (Pronoun pronoun : PRONOUNS) {
      text = replaced(text, pronoun, dialogue);
    }
    return withEvent(text, dialogue);
  }

  /** Tells whether a question speaks of someone whom nothing names. */
  boolean leans(FoldedText folded) {
    String question = folded.inPlace();
    return PRONOUNS.stream()
        .filter(pronoun -> pronoun.kind == Kind.PERSON || pronoun.kind == Kind.GROUP)
        .anyMatch(
            pronoun -> {
              Matcher found = pronoun.words.matcher(question);
              return found.find() && !isNamedBefore(question, found.start(), pronoun.kind);
            });
  }

  private String replaced(String text, Pronoun pronoun, Dialogue dialogue) {
    Matcher found = pronoun.words.matcher(text);
    if (!found.find() || isNamedBefore(text, found.start(), pronoun.kind)) {
      return text;
    }
    return antecedent(pronoun.kind, dialogue)
        .map(translation::toChinese)
        .filter(name -> !text.contains(name))
        .map(name -> found.replaceFirst(Matcher.quoteReplacement(name)))
        .orElse(text);
  }

  private static Optional<String> antecedent(Kind kind, Dialogue dialogue) {
    return switch (kind) {
      case GROUP -> dialogue.group("和");
      case OTHER -> dialogue.antecedent(m -> m.is(Kind.OTHER));
      default -> dialogue.antecedent(kind);
    };
  }

  private boolean isNamedBefore(String text, int start, Kind kind) {
    Predicate<Mention> own =
        kind == Kind.GROUP
            ? mention -> !mention.is(Kind.DATE)
            : mention -> mention.is(kind) || (kind == Kind.PERSON && mention.is(Kind.GROUP));
    return names.of(FoldedText.of(text.substring(0, start))).stream().anyMatch(own);
  }

  private String withEvent(String text, Dialogue dialogue) {
    Matcher event = EVENT.matcher(text);
    if (!event.find()) {
      return text;
    }
    String name = event.group("event");
    Optional<Pattern> same = SAME_EVENT.stream().filter(p -> p.matcher(name).matches()).findFirst();
    return dialogue.turns().stream()
        .filter(turn -> same.filter(p -> p.matcher(turn.question().inPlace()).find()).isPresent())
        .findFirst()
        .map(turn -> which(turn, text, name))
        .filter(which -> !which.isEmpty())
        .map(which -> event.replaceFirst(Matcher.quoteReplacement(which + "的" + name)))
        .orElse(text);
  }

  /** Returns what tells the event from others, without what the question names already. */
  private String which(DialogueTurn turn, String text, String event) {
    boolean aboutThings = AGREEMENT.matcher(event).matches();
    return turn.inQuestion().stream()
        .filter(
            m ->
                m.is(Kind.PERSON)
                    || m.is(Kind.PLACE)
                    || m.is(Kind.DATE)
                    || (aboutThings && m.is(Kind.OTHER)))
        .map(Mention::text)
        .map(translation::toChinese)
        .filter(name -> !text.contains(name))
        .distinct()
        .collect(Collectors.joining());
  }
}
