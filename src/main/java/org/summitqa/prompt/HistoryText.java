package org.summitqa.prompt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a conversation for a model: each question and the beginning of its answer, a line each.
 */
final class HistoryText {
  private static final int MAX_QUESTION_LENGTH = 200;
  private static final int MAX_ANSWER_LENGTH = 80;
  private static final Pattern MARK =
      Pattern.compile("[\\[［【(（]\\s*[0-9][0-9, ，、-]{0,11}\\s*[\\]］】)）]");

  private HistoryText() {}

  /**
   * Writes the newest turns that fit, oldest first. Marks of citations are left out.
   *
   * @param maxTokens the bound; see {@link PlainText#tokens}
   * @param template has the lines Question and Answer
   */
  static String of(List<Turn> history, int maxTokens, PromptTemplate template) {
    Deque<String> turns = new ArrayDeque<>();
    int tokens = 0;
    for (Turn turn : history.reversed()) {
      String text = text(turn, template);
      tokens += PlainText.tokens(text);
      if (tokens > maxTokens) {
        break;
      }
      turns.addFirst(text);
    }
    return String.join("\n", turns);
  }

  private static String text(Turn turn, PromptTemplate template) {
    String question = line(turn.question(), MAX_QUESTION_LENGTH);
    String answer = line(turn.answer(), MAX_ANSWER_LENGTH);
    String asked = template.line("Question", Map.of("question", question));
    return answer.isEmpty()
        ? asked
        : asked + "\n" + template.line("Answer", Map.of("answer", answer));
  }

  private static String line(String text, int longest) {
    // Cut first, so that a huge text costs nothing; and not inside of a surrogate pair.
    String beginning = text.substring(0, Math.min(text.length(), 4 * longest));
    String line = PlainText.of(MARK.matcher(beginning).replaceAll(""));
    int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
    return line.substring(0, end);
  }
}
