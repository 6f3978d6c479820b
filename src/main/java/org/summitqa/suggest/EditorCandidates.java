package org.summitqa.suggest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.summitqa.evidence.Filter;
import org.summitqa.folder.EditorQuestions;
import org.summitqa.index.StoredPassages;
import org.summitqa.suggest.Candidate.Kind;
import org.summitqa.text.Language;

/** The editor's questions that the service answers, in the editor's order. */
@Component
final class EditorCandidates {
  private static final int MAX_QUESTIONS = 40;
  private static final double WORTH = 10;

  private final EditorQuestions questions;
  private final CheckedQuestions checks;
  private final StoredPassages passages;
  private final ConcurrentLruCache<CacheKey, List<String>> read =
      new ConcurrentLruCache<>(4, this::read);

  EditorCandidates(EditorQuestions questions, CheckedQuestions checks, StoredPassages passages) {
    this.questions = questions;
    this.checks = checks;
    this.passages = passages;
  }

  /** Returns those for readers of a language. */
  List<Candidate> in(Language language, Filter filter) {
    List<String> given = read.get(new CacheKey(language, passages.state()));
    int count = Math.min(given.size(), MAX_QUESTIONS);
    return IntStream.range(0, count)
        .mapToObj(i -> candidate(given.get(i), WORTH - (double) i / MAX_QUESTIONS, filter))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> read(CacheKey given) {
    return questions.read(given.language);
  }

  private Optional<Candidate> candidate(String question, double worth, Filter filter) {
    return checks
        .check(question, filter)
        .flatMap(
            checked ->
                passages.of(List.of(checked.citations().getFirst().passageId())).stream()
                    .findFirst())
        .map(source -> new Candidate(question, Kind.EDITOR, source, List.of(), worth));
  }

  /** What the editor gives in a language, for a state of the index. */
  private record CacheKey(Language language, String state) {}
}
