package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.text.FoldedText;

/** Puts names in the place of the pronouns of an English question; see {@link ChinesePronouns}. */
final class EnglishPronouns {
  /** A word for something of a kind; its possessive takes an 's. */
  private record Pronoun(Pattern words, Kind kind, boolean possessive) {
    static Pronoun of(String words, Kind kind, boolean possessive) {
      return new Pronoun(
          Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), kind, possessive);
    }
  }

  private static final List<Pronoun> PRONOUNS =
      List.of(
          Pronoun.of(
              "his(?! (?:visit|trip)\\b.*\\bof\\b)|her(?= (?!in\\b|at\\b|on\\b|there\\b)[a-z])",
              Kind.PERSON,
              true),
          Pronoun.of(
              "he|she|him|her|this (?:man|woman|person)|that (?:man|woman|person)",
              Kind.PERSON,
              false),
          Pronoun.of("their|theirs", Kind.GROUP, true),
          Pronoun.of("they|them|those two|these two", Kind.GROUP, false),
          Pronoun.of(
              "(?!(?:is|are|was|were|be|been|and|if|that|will|would|can|could|has|have|had)\\b)[a-z]+ there",
              Kind.PLACE,
              false),
          Pronoun.of(
              "at that time|on that day|that day|the same day|that year|back then",
              Kind.DATE,
              false),
          Pronoun.of("its", Kind.OTHER, true),
          Pronoun.of(
              "it(?!'s)|this (?:issue|topic|question|app|problem)|that (?:issue|topic|question|app|problem)",
              Kind.OTHER,
              false));

  /** It that stands for nothing: it was raining, is it true that. */
  private static final Pattern EMPTY_IT =
      Pattern.compile(
          "\\bit (?:is |was )?(?:true|possible|likely|necessary|important|rain|snow|take|mean|\\w+ing (?:rain|snow))|\\bit (?:\\w+ )?(?:that|to)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:this|that|the same) (?<event>meeting|summit|talks?|call|phone call|visit|trip|agreement|deal)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> SAME_EVENT =
      List.of(
          Pattern.compile("(?i)\\b(?:meeting|summit|talks?|met|meet)\\b"),
          Pattern.compile("(?i)\\b(?:phone )?call(?:ed)?\\b"),
          Pattern.compile("(?i)\\b(?:visit(?:ed)?|trip)\\b"),
          Pattern.compile("(?i)\\b(?:agree(?:ment|d)?|deal)\\b"));

  private final EnglishMentions names;
  private final NameTranslation translation;

  EnglishPronouns(EnglishMentions names, NameTranslation translation) {
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
    boolean empty = pronoun.kind == Kind.OTHER && EMPTY_IT.matcher(text).find();
    if (empty || !found.find() || isNamedBefore(text, found.start(), pronoun.kind)) {
      return text;
    }
    return antecedent(pronoun.kind, dialogue)
        .map(translation::toEnglish)
        .filter(name -> !text.contains(name))
        .map(name -> pronoun.possessive ? name + "'s" : name)
        .map(
            name ->
                text.substring(0, found.start())
                    + placed(found.group(), name, pronoun.kind)
                    + text.substring(found.end()))
        .orElse(text);
  }

  private static String placed(String word, String name, Kind kind) {
    return switch (kind) {
      case PLACE -> word.replaceFirst(" there$", " in " + Matcher.quoteReplacement(name));
      case DATE -> (name.matches("(?i)[0-9]{4}|[a-z]+( [0-9]{4})?") ? "in " : "on ") + name;
      default -> name;
    };
  }

  private static Optional<String> antecedent(Kind kind, Dialogue dialogue) {
    return kind == Kind.GROUP ? dialogue.group(" and ") : dialogue.antecedent(kind);
  }

  private boolean isNamedBefore(String text, int start, Kind kind) {
    return names.of(FoldedText.of(text.substring(0, start))).stream()
        .anyMatch(
            mention ->
                switch (kind) {
                  case GROUP -> !mention.is(Kind.DATE);
                  case OTHER -> !mention.is(Kind.DATE) && !mention.is(Kind.PERSON);
                  default -> mention.is(kind);
                });
  }

  private String withEvent(String text, Dialogue dialogue) {
    Matcher event = EVENT.matcher(text);
    if (!event.find()) {
      return text;
    }
    String name = event.group("event");
    Optional<Pattern> same = SAME_EVENT.stream().filter(p -> p.matcher(name).find()).findFirst();
    return dialogue.turns().stream()
        .filter(turn -> same.filter(p -> p.matcher(turn.question().inPlace()).find()).isPresent())
        .findFirst()
        .map(turn -> which(turn, text))
        .filter(which -> !which.isEmpty())
        .map(
            which ->
                text.substring(0, event.start())
                    + "the "
                    + name
                    + which
                    + text.substring(event.end()))
        .orElse(text);
  }

  private String which(DialogueTurn turn, String text) {
    StringBuilder which = new StringBuilder();
    List<String> people = named(turn, Kind.PERSON, text);
    which.append(people.isEmpty() ? "" : " of " + String.join(" and ", people));
    named(turn, Kind.PLACE, text).forEach(place -> which.append(" in ").append(place));
    named(turn, Kind.DATE, text).forEach(date -> which.append(" of ").append(date));
    return which.toString();
  }

  private List<String> named(DialogueTurn turn, Kind kind, String text) {
    return turn.inQuestion().stream()
        .filter(mention -> mention.is(kind))
        .map(mention -> translation.toEnglish(mention.text()))
        .filter(name -> !text.contains(name))
        .distinct()
        .toList();
  }
}
