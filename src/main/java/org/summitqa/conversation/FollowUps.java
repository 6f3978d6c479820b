package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Resolution.Outcome;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.TextFolding;
import org.summitqa.prompt.Exchange;
import org.summitqa.search.Lexicon;
import org.summitqa.text.FoldedText;

/**
 * Makes a follow-up stand alone by rules. The earlier questions are made to stand alone first, from
 * the oldest on, since the last of them may have been a follow-up itself.
 */
final class FollowUps {
  private static final int TURNS = 8;
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_ANSWER = 400;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\p{Z}]+");
  private static final Pattern MARK = Pattern.compile("[\\[［【(（]\\s*[0-9, ，、-]{1,12}\\s*[\\]］】)）]");
  private static final Pattern SOURCES =
      Pattern.compile(
          "(?:^|[\\s。.])(?:来源|出处|参考|Sources?|References?)\\s*[:：].*$", Pattern.CASE_INSENSITIVE);

  private final ChineseFollowUp chinese;
  private final EnglishFollowUp english;

  FollowUps(Lexicon lexicon) {
    this.chinese = new ChineseFollowUp(lexicon);
    this.english = new EnglishFollowUp(lexicon);
  }

  /**
   * Returns the question to search for, in the characters that were written: the rules read all of
   * the conversation folded, and {@link WrittenCharacters} turns what they made of it back.
   *
   * @param question what is asked; one that stands alone comes back as it is
   * @param history earlier turns, oldest first
   */
  Resolution resolve(String question, List<Exchange> history) {
    if (question.length() > LONGEST_QUESTION) {
      return Resolution.alone(question);
    }
    List<Dialogue.Said> turns = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (Exchange turn : history.subList(Math.max(0, history.size() - TURNS), history.size())) {
      String asked = clean(turn.question());
      if (!asked.isBlank() && asked.length() <= LONGEST_QUESTION) {
        FoldedText answer = answer(turn);
        String alone = resolve(FoldedText.of(asked), new Dialogue(turns)).question();
        turns.addFirst(said(FoldedText.of(alone), answer));
        written.addFirst(asked + "\n" + answer.raw());
      }
    }
    written.addFirst(question);
    Resolution resolved = resolve(FoldedText.of(question), new Dialogue(turns));
    return resolved.outcome() == Outcome.ALONE
        ? Resolution.alone(question)
        : new Resolution(
            new WrittenCharacters(written).of(resolved.question()), resolved.outcome());
  }

  private Resolution resolve(FoldedText question, Dialogue dialogue) {
    if (dialogue.turns().isEmpty()) {
      return Resolution.alone(question.inPlace());
    }
    return Language.of(question.raw()) == Language.ZH
        ? chinese.resolve(question, dialogue)
        : english.resolve(question, dialogue);
  }

  private Dialogue.Said said(FoldedText question, FoldedText answer) {
    Language language = Language.of(question.raw());
    FoldedText names = language == Language.of(answer.raw()) ? answer : FoldedText.of("");
    return language == Language.ZH ? chinese.said(question, names) : english.said(question, names);
  }

  private static FoldedText answer(Exchange turn) {
    String text = MARK.matcher(clean(turn.answer())).replaceAll("");
    Matcher sources = SOURCES.matcher(TextFolding.foldInPlace(text));
    int end = sources.find() ? sources.start() : text.length();
    return FoldedText.of(text.substring(0, Math.min(LONGEST_ANSWER, end)));
  }

  private static String clean(String text) {
    return INVISIBLE.matcher(text).replaceAll(" ").strip();
  }
}
