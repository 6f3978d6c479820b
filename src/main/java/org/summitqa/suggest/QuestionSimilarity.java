package org.summitqa.suggest;

import java.util.Set;
import java.util.regex.Pattern;
import org.summitqa.language.QuestionType;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.Language;
import org.summitqa.text.SetSimilarity;
import org.summitqa.text.TextFolding;

/** Whether two questions ask the same. Words that only ask do not count. */
final class QuestionSimilarity {
  private static final double MIN_SAME = 0.7;
  private static final Pattern ASKING =
      Pattern.compile(
          "关于|报道|文章|说了什么|百分之多少|"
              + QuestionType.anyPhrase(Language.ZH)
              + "|说|在|是"
              + "|\\b(?:what|when|where|who|why|how|long|many|much|did|do|does|was|were|is|are|the|a|of|in|on|to"
              + "|articles?|say|said|about)\\b");

  private QuestionSimilarity() {}

  /** Tells whether most of both questions' character pairs are common (Dice coefficient). */
  static boolean same(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    return (pairs.isEmpty() && others.isEmpty())
        ? one.equals(other)
        : SetSimilarity.dice(pairs, others) >= MIN_SAME;
  }

  private static Set<String> pairs(String question) {
    return CharacterBigrams.ofLetters(ASKING.matcher(TextFolding.fold(question)).replaceAll(" "));
  }
}
