package org.summitqa.evaluation;

import java.util.List;
import org.summitqa.ask.Question;
import org.summitqa.corpus.Language;
import org.summitqa.prompt.Turn;
import org.summitqa.search.Filter;

/**
 * A question of which it is known what the corpus says.
 *
 * @param id unique in its file
 * @param question what is asked, not blank
 * @param language the language of the question, and so of the answer
 * @param answerable whether the corpus holds an answer
 * @param answers the gold answer: every inner list has to be met by one of its alternatives; empty
 *     where none was written down
 * @param articles ids of the articles that hold the answer; empty where they are not known
 * @param evidence sentences of those articles that say so, word for word
 * @param history earlier turns of the conversation, oldest first
 */
public record Fixture(
    String id,
    String question,
    Language language,
    boolean answerable,
    List<List<String>> answers,
    List<String> articles,
    List<String> evidence,
    List<Turn> history) {
  /** Checks that an answer is given only where there is one. */
  public Fixture {
    answers = answers.stream().map(List::copyOf).toList();
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
    history = List.copyOf(history);
    if (!answerable && !(answers.isEmpty() && articles.isEmpty() && evidence.isEmpty())) {
      throw new IllegalArgumentException(
          "not answerable, but \"answers\", \"articles\" or \"evidence\" are given");
    }
    if (answers.stream().anyMatch(List::isEmpty)
        || answers.stream()
            .flatMap(List::stream)
            .map(AnswerMatch::fold)
            .anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("\"answers\" has an alternative without letter or digit");
    }
  }

  /** Returns what is asked of the pipeline: of the whole corpus. */
  Question asked() {
    return new Question(question, history, Filter.NONE, language);
  }
}
