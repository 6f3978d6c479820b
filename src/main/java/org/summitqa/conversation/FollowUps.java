package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.prompt.Turn;
import org.summitqa.search.Lexicon;

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
   * Returns the question to search for.
   *
   * @param question what is asked; one that stands alone comes back as it is
   * @param history earlier turns, oldest first
   */
  Resolution resolve(String question, List<Turn> history) {
    return resolve(question, dialogue(history));
  }

  /**
   * Returns the earlier turns, each question made to stand alone.
   *
   * @param history earlier turns, oldest first
   */
  Dialogue dialogue(List<Turn> history) {
    List<Dialogue.Said> turns = new ArrayList<>();
    for (Turn turn : history.subList(Math.max(0, history.size() - TURNS), history.size())) {
      String asked = clean(turn.question());
      if (!asked.isBlank() && asked.length() <= LONGEST_QUESTION) {
        turns.addFirst(said(resolve(asked, new Dialogue(turns)).question(), answer(turn)));
      }
    }
    return new Dialogue(turns);
  }

  Resolution resolve(String question, Dialogue dialogue) {
    if (dialogue.turns().isEmpty() || question.length() > LONGEST_QUESTION) {
      return Resolution.alone(question);
    }
    return Language.of(question) == Language.ZH
        ? chinese.resolve(question, dialogue)
        : english.resolve(question, dialogue);
  }

  private Dialogue.Said said(String question, String answer) {
    String names = Language.of(question) == Language.of(answer) ? answer : "";
    return Language.of(question) == Language.ZH
        ? chinese.said(question, names)
        : english.said(question, names);
  }

  private static String answer(Turn turn) {
    String text = MARK.matcher(clean(turn.answer())).replaceAll("");
    String own = SOURCES.matcher(text).replaceFirst("");
    return own.substring(0, Math.min(LONGEST_ANSWER, own.length()));
  }

  private static String clean(String text) {
    return INVISIBLE.matcher(text).replaceAll(" ").strip();
  }
}
