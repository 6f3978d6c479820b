package org.summitqa.suggest;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.summitqa.ask.Answer;
import org.summitqa.ask.ExtractiveAnswers;
import org.summitqa.citation.Citation;
import org.summitqa.evidence.Filter;
import org.summitqa.index.StoredPassages;
import org.summitqa.text.Language;

/** Asks the service questions, and remembers what it answered while the index stays the same. */
@Component
final class CheckedQuestions {
  private static final int MOST = 2000;

  private final ExtractiveAnswers answers;
  private final StoredPassages passages;
  private final ConcurrentLruCache<Asked, Optional<Checked>> cache =
      new ConcurrentLruCache<>(MOST, this::ask);

  CheckedQuestions(ExtractiveAnswers answers, StoredPassages passages) {
    this.answers = answers;
    this.passages = passages;
  }

  /** Returns what the service answers, nothing where it declines. */
  Optional<Checked> check(String question, Filter filter) {
    return cache.get(new Asked(passages.state(), question, filter));
  }

  private Optional<Checked> ask(Asked asked) {
    Answer answer = answers.answer(asked.question, asked.filter, Language.of(asked.question));
    return answer.status() == Answer.Status.ANSWERED
        ? Optional.of(new Checked(answer.confidence(), answer.citations()))
        : Optional.empty();
  }

  private record Asked(String state, String question, Filter filter) {}

  /**
   * An answer.
   *
   * @param confidence how surely the articles answer, 0 to 1
   * @param citations what it cites, at least one
   */
  record Checked(double confidence, List<Citation> citations) {}
}
