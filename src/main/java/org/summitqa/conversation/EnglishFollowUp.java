package org.summitqa.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/** Makes an English follow-up stand alone. */
final class EnglishFollowUp {
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:and|but|so|then|also|ok|okay)\\b,? +)+", Pattern.CASE_INSENSITIVE);

  private final EnglishMentions names;
  private final EnglishEllipsis ellipsis;
  private final EnglishPronouns pronouns;
  private final NameTranslation translation;

  EnglishFollowUp(BilingualDictionary lexicon) {
    this.names = new EnglishMentions(lexicon);
    this.translation = new NameTranslation(lexicon);
    this.ellipsis = new EnglishEllipsis(names);
    this.pronouns = new EnglishPronouns(names, translation);
  }

  /** Returns the question to search for, folded in place. */
  RewriteResult resolve(FoldedText question, Dialogue dialogue) {
    Optional<RewriteResult> whole =
        dialogue.last().language() == Language.EN
            ? ellipsis
                .complete(pronounsOfParts(question, dialogue), dialogue)
                .map(RewriteResult::ofQuestionBefore)
            : foreign(question, dialogue);
    return whole.orElseGet(() -> named(question, dialogue));
  }

  /** What about him? names whom; why is that? means the whole question before. */
  private FoldedText pronounsOfParts(FoldedText question, Dialogue dialogue) {
    return question.folded().matches(".*\\babout (?:him|her|them|he|she)\\b.*")
        ? FoldedText.of(pronouns.replaced(question, dialogue))
        : question;
  }

  private RewriteResult named(FoldedText question, Dialogue dialogue) {
    String named = pronouns.replaced(question, dialogue);
    if (!named.equals(question.inPlace())) {
      String text = LEAD.matcher(named).replaceFirst("");
      return RewriteResult.resolved(
          text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }
    return pronouns.leans(question)
        ? RewriteResult.unsure(question.inPlace())
        : RewriteResult.alone(question.inPlace());
  }

  /** The question before is in Chinese: what it named is carried over, its words cannot be. */
  private Optional<RewriteResult> foreign(FoldedText folded, Dialogue dialogue) {
    String question = folded.inPlace();
    return ellipsis
        .complete(folded, dialogue)
        .map(
            any ->
                dialogue
                    .actor()
                    .map(translation::toEnglish)
                    .filter(name -> !question.contains(name))
                    .map(name -> name + ": " + LEAD.matcher(question).replaceFirst(""))
                    .orElse(question))
        .map(RewriteResult::unsure);
  }

  /** Returns what a turn names, for the questions that follow. */
  DialogueTurn said(FoldedText question, FoldedText answer) {
    EnglishQuestion parsed = EnglishQuestion.of(question, names);
    String thing = parsed.topicOfThings().map(span -> span.of(parsed.text())).orElse("");
    return DialogueTurn.of(question, parsed.named(), thing, names.of(answer), parsed.asksWho());
  }
}
