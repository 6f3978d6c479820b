package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.language.QuestionType;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.prompt.Turn;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** Judges what a model made of a question that leans on the conversation. */
final class RewrittenQuestion {
  /** Words that only lead, ask or speak of what is not named. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "那么?|还有|另外|"
              + QuestionType.anyPhrase(Language.ZH)
              + "|"
              + ReferringExpressions.words(Language.ZH, "singular", "plural", "pointing")
              + "|此|[呢吗吧了的是在]|"
              + ReferringExpressions.ENGLISH
              + "|\\b(?:and|but|so|what|when|where|why|how|who|whom|which|about|the|there|for|say|said|"
              + Vocabulary.of(Language.EN, "function-words").section("auxiliary").anyOf()
              + ")\\b");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final ChineseMentions chinese;
  private final EnglishMentions english;

  RewrittenQuestion(BilingualDictionary lexicon) {
    this.chinese = new ChineseMentions(lexicon.hanNames());
    this.english = new EnglishMentions(lexicon);
  }

  /**
   * Tells whether a rewritten question may be searched for: it says more than the question, keeps
   * its names and numbers, and has none that the conversation lacks.
   */
  boolean isFaithful(String rewritten, String question, List<Turn> history) {
    String said = said(question, history);
    String folded = TextFolding.fold(rewritten);
    return Language.of(rewritten) == Language.of(question)
        && !rewritten.equals(question)
        && keepsContent(rewritten, question)
        && named(question).stream().allMatch(folded::contains)
        && named(rewritten).stream().allMatch(said::contains);
  }

  /** The new part of a follow-up has to stay; a small model repeats the question before. */
  private static boolean keepsContent(String rewritten, String question) {
    List<String> content =
        Arrays.stream(
                EMPTY.matcher(TextFolding.fold(question)).replaceAll(" ").split("[\\s\\p{P}]+", -1))
            .flatMap(RewrittenQuestion::pieces)
            .toList();
    String folded = TextFolding.fold(rewritten);
    return content.isEmpty() || content.stream().anyMatch(folded::contains);
  }

  private static Stream<String> pieces(String word) {
    if (Language.of(word) == Language.EN) {
      return Stream.of(word).filter(one -> one.length() > 2);
    }
    return CharacterBigrams.ofLetters(word).stream();
  }

  private static String said(String question, List<Turn> history) {
    StringBuilder said = new StringBuilder(question);
    history.forEach(
        turn -> said.append('\n').append(turn.question()).append('\n').append(turn.answer()));
    return TextFolding.fold(said.toString());
  }

  private List<String> named(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Mention> mentions =
        Language.of(text) == Language.ZH ? chinese.of(folded) : english.of(folded);
    List<String> named =
        new ArrayList<>(mentions.stream().map(Mention::text).map(TextFolding::fold).toList());
    Matcher number = NUMBER.matcher(folded.folded());
    while (number.find()) {
      named.add(number.group());
    }
    return named;
  }
}
