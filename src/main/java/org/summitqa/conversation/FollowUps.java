package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.RewriteResult.Outcome;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.prompt.Turn;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Makes a follow-up stand alone by rules. The earlier questions are made to stand alone first, from
 * the oldest on, since the last of them may have been a follow-up itself.
 */
final class FollowUps {
  private static final int MAX_TURNS = 8;
  private static final int MAX_QUESTION_LENGTH = 300;
  private static final int MAX_ANSWER_LENGTH = 400;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\p{Z}]+");
  private static final Pattern MARK = Pattern.compile("[\\[［【(（]\\s*[0-9, ，、-]{1,12}\\s*[\\]］】)）]");
  private static final Pattern SOURCES =
      Pattern.compile(
          "(?:^|[\\s。.])(?:来源|出处|参考|Sources?|References?)\\s*[:：].*$", Pattern.CASE_INSENSITIVE);

  private final ChineseFollowUp chinese;
  private final EnglishFollowUp english;

  FollowUps(BilingualDictionary lexicon) {
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
  RewriteResult resolve(String question, List<Turn> history) {
    if (question.length() > MAX_QUESTION_LENGTH) {
      return RewriteResult.alone(question);
    }
    RewriteResult resolved = resolve(FoldedText.of(question), dialogue(history));
    return resolved.outcome() == Outcome.ALONE
        ? RewriteResult.alone(question)
        : resolved.as(new WrittenCharacters(written(question, history)).of(resolved.question()));
  }

  /** Returns what the reader and the answers wrote, newest first. */
  private static List<String> written(String question, List<Turn> history) {
    List<String> written = new ArrayList<>();
    for (Turn turn : newest(history)) {
      written.addFirst(clean(turn.question()) + "\n" + answer(turn).raw());
    }
    written.addFirst(question);
    return written;
  }

  private static List<Turn> newest(List<Turn> history) {
    return history.subList(Math.max(0, history.size() - MAX_TURNS), history.size()).stream()
        .filter(turn -> !clean(turn.question()).isBlank())
        .filter(turn -> clean(turn.question()).length() <= MAX_QUESTION_LENGTH)
        .toList();
  }

  /**
   * Returns the earlier turns, each question made to stand alone and folded in place.
   *
   * @param history earlier turns, oldest first
   */
  Dialogue dialogue(List<Turn> history) {
    List<DialogueTurn> turns = new ArrayList<>();
    for (Turn turn : newest(history)) {
      FoldedText asked = FoldedText.of(clean(turn.question()));
      String alone = resolve(asked, new Dialogue(turns)).question();
      turns.addFirst(said(FoldedText.of(alone), answer(turn)));
    }
    return new Dialogue(turns);
  }

  private RewriteResult resolve(FoldedText question, Dialogue dialogue) {
    if (dialogue.turns().isEmpty()) {
      return RewriteResult.alone(question.inPlace());
    }
    return Language.of(question.raw()) == Language.ZH
        ? chinese.resolve(question, dialogue)
        : english.resolve(question, dialogue);
  }

  private DialogueTurn said(FoldedText question, FoldedText answer) {
    Language language = Language.of(question.raw());
    FoldedText names = language == Language.of(answer.raw()) ? answer : FoldedText.of("");
    return language == Language.ZH ? chinese.said(question, names) : english.said(question, names);
  }

  private static FoldedText answer(Turn turn) {
    String text = MARK.matcher(clean(turn.answer())).replaceAll("");
    Matcher sources = SOURCES.matcher(TextFolding.foldInPlace(text));
    int end = sources.find() ? sources.start() : text.length();
    return FoldedText.of(text.substring(0, Math.min(MAX_ANSWER_LENGTH, end)));
  }

  private static String clean(String text) {
    return INVISIBLE.matcher(text).replaceAll(" ").strip();
  }
}
