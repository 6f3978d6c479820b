package org.summitqa.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.summitqa.index.StoredPassage;
import org.summitqa.search.PassageSearch;
import org.summitqa.suggest.Suggestions.SuggestionRequest;
import org.summitqa.suggest.clause.QuestionRule;

/** Collects the questions that may be suggested. */
@Component
final class Candidates {
  /** What a question loses from the nearest passage to the farthest. */
  private static final double DISTANCE_WEIGHT = 1.5;

  private final PassageSearch search;
  private final CandidatePassages neighbourhood;
  private final EditorCandidates editor;
  private final List<QuestionRule> rules;

  Candidates(
      PassageSearch search,
      CandidatePassages neighbourhood,
      EditorCandidates editor,
      List<QuestionRule> rules) {
    this.search = search;
    this.neighbourhood = neighbourhood;
    this.editor = editor;
    this.rules = rules;
  }

  /** Returns the editor's, in order. */
  List<Candidate> ofEditor(SuggestionRequest wanted) {
    return editor.in(wanted.language(), wanted.filter());
  }

  /** Returns what rules make of the whole corpus. */
  List<Candidate> ofCorpus(SuggestionRequest wanted) {
    return made(neighbourhood.sample(wanted.filter()), wanted);
  }

  /** Returns what has its answer near some passages; what is nearer is worth more. */
  List<Candidate> near(List<StoredPassage> cited, SuggestionRequest wanted) {
    List<StoredPassage> near = neighbourhood.near(cited, wanted.filter());
    Map<String, Integer> places = new LinkedHashMap<>();
    near.forEach(one -> places.put(one.passage().id(), places.size()));
    List<Candidate> candidates = new ArrayList<>(ofEditor(wanted));
    candidates.addAll(made(near, wanted));
    return candidates.stream()
        .filter(one -> places.containsKey(one.source().passage().id()))
        .map(
            one ->
                one.worth(
                    one.worth()
                        - DISTANCE_WEIGHT
                            * places.getOrDefault(one.source().passage().id(), 0)
                            / near.size()))
        .toList();
  }

  private List<Candidate> made(List<StoredPassage> passages, SuggestionRequest wanted) {
    SourceSentences reading = SourceSentences.of(passages, search.lexicon());
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (QuestionRule rule : rules) {
      for (Candidate one : rule.ask(reading, wanted.language())) {
        best.merge(one.text(), one, (a, b) -> Candidate.BEST_FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    return List.copyOf(best.values());
  }
}
