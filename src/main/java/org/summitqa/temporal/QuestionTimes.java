package org.summitqa.temporal;

import java.time.LocalDate;
import java.util.List;
import org.summitqa.text.FoldedText;

/**
 * Finds the times that a question asks about. The year in a name (2024年大选, the 2024 election) is
 * one of them, unlike in an article: whoever asks wants that one.
 */
public final class QuestionTimes {
  private QuestionTimes() {}

  /**
   * Returns the times in order.
   *
   * @param question the question, in Chinese or English
   * @param today the reader's day, from which 去年 and "last month" count
   */
  public static List<TimeExpression> of(String question, LocalDate today) {
    return TimeExpression.of(
        new TemporalTagger((at, zone) -> today).of(FoldedText.of(question), MentionedTime.NOTHING));
  }
}
