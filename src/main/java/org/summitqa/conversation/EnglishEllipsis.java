package org.summitqa.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/** Completes an English follow-up that says only what differs; see {@link ChineseEllipsis}. */
final class EnglishEllipsis {
  private static final String LEAD = "^(?:(?:and|but|so|ok|okay|then|also|now|well)\\b,? *)*";
  private static final Pattern MORE =
      Pattern.compile(
          LEAD
              + "(?:(?:anything|what|something) (?:else|more)|tell me more|go on|continue|more(?: details)?|really|are you sure|is (?:that|this|it) (?:true|so)|such as|for example|(?:can|could) you elaborate)?[?.! ]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEW_PART =
      Pattern.compile(
          "^(?:(?:(?:and|but|so|ok|okay|then)\\b,? *)*(?:what|how) about|(?:and|but)(?: (?:about|for|on|in|regarding))?(?! (?:what|who|when|where|why|how|which|"
              + Vocabulary.of(Language.EN, "function-words").section("auxiliary").anyOf()
              + ")\\b)) (?<part>[^,.?!]{1,40}?)[?.! ]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONLY_ASKS =
      Pattern.compile(
          LEAD
              + "(?<words>why|when|where|how|who|how (?:long|many|much|often)|since when|(?:in|on|at) (?:which|what) \\w+|(?:which|what) (?:year|day|month|city|country|place))"
              + "(?: exactly)?(?: (?:was|is) (?:that|this|it))?(?: did (?:that|this|it) happen)?[?.! ]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREPOSITION =
      Pattern.compile("^(?:in|on|at|for|about|with|the)\\b ", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEED =
      Pattern.compile(
          "\\b(?:say|think|agree|discuss|meet|visit|promise|want|announce|talk|hold|take|go|plan|ask|call|know|do|warn|support|oppose)\\b");

  private final EnglishMentions names;

  EnglishEllipsis(EnglishMentions names) {
    this.names = names;
  }

  /** Returns the question with all that it left out, or nothing where it is whole. */
  Optional<RewriteResult> complete(FoldedText folded, Dialogue dialogue) {
    String question = folded.inPlace();
    if (MORE.matcher(question).find()) {
      return Optional.of(RewriteResult.resolved(dialogue.last().question().inPlace()));
    }
    EnglishQuestion before = EnglishQuestion.of(dialogue.last().question(), names);
    Matcher only = ONLY_ASKS.matcher(question);
    if (only.find()) {
      return Optional.of(asked(only.group("words"), before, dialogue));
    }
    Matcher part = NEW_PART.matcher(question);
    return part.find() && part.group("part").split(" ").length <= 6
        ? Optional.of(replaced(part.group("part"), before))
        : Optional.empty();
  }

  private RewriteResult replaced(String part, EnglishQuestion before) {
    List<Mention> mentions = names.of(FoldedText.of(part));
    Kind kind = mentions.size() == 1 ? mentions.getFirst().kind() : Kind.OTHER;
    boolean one =
        kind != Kind.OTHER
            && PREPOSITION.matcher(part).replaceFirst("").length()
                <= mentions.getFirst().text().length() + 4;
    return place(one ? kind : Kind.OTHER, before)
        .map(span -> before.with(span, kind == Kind.DATE ? mentions.getFirst().text() : part))
        .or(
            () ->
                kind == Kind.DATE
                    ? Optional.of(before.text() + " " + dated(part))
                    : Optional.empty())
        .map(text -> RewriteResult.resolved(text + "?"))
        .orElseGet(() -> RewriteResult.unsure(guess(part, before)));
  }

  private static String dated(String part) {
    return PREPOSITION.matcher(part).find()
            || part.matches("(?i)(?:last|this|next) .*|yesterday|today")
        ? part
        : "in " + part;
  }

  private static Optional<Span> place(Kind kind, EnglishQuestion before) {
    Optional<Span> subject =
        before.isAboutActor() ? Optional.of(before.subject()) : Optional.empty();
    return switch (kind) {
      case DATE -> before.last(kind);
      case PERSON, GROUP -> subject.or(() -> before.last(kind));
      case PLACE ->
          before.subject().length() > 0 && !before.isAboutActor()
              ? Optional.of(before.subject())
              : before.topicOfThings().or(() -> before.last(kind));
      case OTHER -> before.topicOfThings();
    };
  }

  private static String guess(String part, EnglishQuestion before) {
    return before.isAboutActor()
        ? before.subject().of(before.text()) + " " + part + "?"
        : part + "?";
  }

  private RewriteResult asked(String words, EnglishQuestion before, Dialogue dialogue) {
    String asking = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    String rest = before.text().substring(before.asking().end());
    if (before.asking().length() == 0) {
      String yesNo =
          before.text().substring(0, 1).toLowerCase(Locale.ROOT) + before.text().substring(1);
      return RewriteResult.resolved(asking + " " + yesNo + "?");
    }
    if (before.asksWho() && before.subject().length() == 0) {
      String who =
          dialogue.last().inAnswer().stream()
              .filter(m -> m.is(Kind.PERSON))
              .map(Mention::text)
              .findFirst()
              .orElse("");
      return who.isEmpty()
          ? RewriteResult.unsure(asking + " " + before.text() + "?")
          : RewriteResult.resolved(asking + ": " + who + rest + "?");
    }
    return before.subject().length() > 0 && DEED.matcher(rest).find()
        ? RewriteResult.resolved(asking + rest + "?")
        : RewriteResult.unsure(asking + rest + "?");
  }
}
