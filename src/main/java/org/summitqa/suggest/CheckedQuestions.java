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
  private static final int MAX_REMEMBERED = 2000;

  private final ExtractiveAnswers answers;
  private final StoredPassages passages;
  private final ConcurrentLruCache<CacheKey, Optional<AnswerCheck>> cache =
      new ConcurrentLruCache<>(MAX_REMEMBERED, this::ask);

  CheckedQuestions(ExtractiveAnswers answers, StoredPassages passages) {
    this.answers = answers;
    this.passages = passages;
  }

  /** Returns what the service answers, nothing where it declines. */
  Optional<AnswerCheck> check(String question, Filter filter) {
    return cache.get(new CacheKey(passages.state(), question, filter));
  }

  private Optional<AnswerCheck> ask(CacheKey asked) {
    Answer answer = answers.answer(asked.question, asked.filter, Language.of(asked.question));
    return answer.status() == Answer.Status.ANSWERED
        ? Optional.of(new AnswerCheck(answer.confidence(), answer.citations()))
        : Optional.empty();
  }

  private record CacheKey(String state, String question, Filter filter) {}

  /**
   * An answer.
   *
   * @param confidence how surely the articles answer, 0 to 1
   * @param citations what it cites, at least one
   */
  record AnswerCheck(double confidence, List<Citation> citations) {}
}
