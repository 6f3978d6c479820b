package org.summitqa.ask;

import org.summitqa.evidence.Filter;
import org.summitqa.text.Language;

/**
 * Answers with the articles' own sentences, through the same search and verification as {@link
 * AnswerPipeline} and without the configured model: it takes milliseconds, costs nothing and calls
 * nobody. What it answers the service answers, since this answer stands in where a model fails.
 * Safe for any number of threads.
 */
public interface ExtractiveAnswers {
  /**
   * Answers a question.
   *
   * @param question a question that stands alone, not blank
   * @param filter which articles may answer
   * @param language the language of a refusal
   * @throws IndexNotReadyException while the index is being built for the first time
   */
  Answer answer(String question, Filter filter, Language language);
}
