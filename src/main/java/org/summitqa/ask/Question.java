package org.summitqa.ask;

import java.util.List;
import org.summitqa.evidence.Filter;
import org.summitqa.prompt.Turn;
import org.summitqa.text.Language;

/**
 * A reader's question.
 *
 * @param text what was asked, not blank
 * @param history earlier turns of the conversation, oldest first
 * @param filter which articles may answer
 * @param language the language of the answer
 */
public record Question(String text, List<Turn> history, Filter filter, Language language) {
  /** Checks that something is asked. */
  public Question {
    history = List.copyOf(history);
    if (text.isBlank()) {
      throw new IllegalArgumentException("question must not be blank");
    }
  }

  /** Returns a question to the whole corpus, to be answered in its own language. */
  public static Question of(String text) {
    return new Question(text, List.of(), Filter.NONE, Language.of(text));
  }
}
