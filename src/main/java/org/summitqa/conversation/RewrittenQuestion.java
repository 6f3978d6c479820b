package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.prompt.Exchange;
import org.summitqa.search.Lexicon;

/** Judges what a model made of a question that leans on the conversation. */
final class RewrittenQuestion {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final ChineseMentions chinese;
  private final EnglishMentions english;

  RewrittenQuestion(Lexicon lexicon) {
    this.chinese = new ChineseMentions(lexicon.hanNames());
    this.english = new EnglishMentions(lexicon);
  }

  /**
   * Tells whether a rewritten question may be searched for: it says more than the question, keeps
   * its names and numbers, and has none that the conversation lacks.
   */
  boolean isFaithful(String rewritten, String question, List<Exchange> history) {
    String said = said(question, history);
    return Language.of(rewritten) == Language.of(question)
        && !rewritten.equals(question)
        && rewritten.length() > question.length() / 2
        && named(question).stream().allMatch(rewritten::contains)
        && named(rewritten).stream().allMatch(name -> said.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static String said(String question, List<Exchange> history) {
    StringBuilder said = new StringBuilder(question);
    history.forEach(
        turn -> said.append('\n').append(turn.question()).append('\n').append(turn.answer()));
    return said.toString().toLowerCase(Locale.ROOT);
  }

  private List<String> named(String text) {
    List<Mention> mentions = Language.of(text) == Language.ZH ? chinese.of(text) : english.of(text);
    List<String> named = new ArrayList<>(mentions.stream().map(Mention::text).toList());
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      named.add(number.group());
    }
    return named;
  }
}
