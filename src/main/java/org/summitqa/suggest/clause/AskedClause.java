package org.summitqa.suggest.clause;

import java.util.stream.IntStream;
import org.summitqa.text.TextFolding;

/**
 * A clause of which a part is asked for.
 *
 * @param before what stands before the part
 * @param asked the words that ask in its place
 * @param after what stands behind it
 * @param part the part, as the clause has it
 * @param worth how good a question it makes beside others, higher is better
 */
record AskedClause(String before, QuestionWord asked, String after, String part, double worth) {
  /** Words that ask, in simplified and in traditional characters. */
  enum QuestionWord {
    WHEN("什么时候", "什麼時候"),
    HOW_LONG("多长时间", "多長時間"),
    HOW_MANY("多少", "多少"),
    A_FEW("几", "幾"),
    PERCENT("百分之多少", "百分之多少"),
    WHO("谁", "誰"),
    WHERE("哪里", "哪裡");

    private final String simplified;
    private final String traditional;

    QuestionWord(String simplified, String traditional) {
      this.simplified = simplified;
      this.traditional = traditional;
    }
  }

  /** Returns the question, in the characters of the clause. */
  String question() {
    String clause = before + part + after;
    return before + (isTraditional(clause) ? asked.traditional : asked.simplified) + after + "？";
  }

  private static boolean isTraditional(String clause) {
    String folded = TextFolding.foldEach(clause);
    return IntStream.range(0, clause.length())
        .anyMatch(
            i -> Character.isIdeographic(clause.charAt(i)) && clause.charAt(i) != folded.charAt(i));
  }
}
