package org.summitqa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.rank.SentenceRanker.RankedSentence;

/** Searches a question and its translation, and makes one ranking of both. */
final class TranslatedSearch {
  /** How many passages each of the two finds; a passage of one is likely found by the other. */
  private static final int CANDIDATES = 100;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.passage().id());

  private final IndexView view;
  private final Filter filter;

  TranslatedSearch(IndexView view, Filter filter) {
    this.view = view;
    this.filter = filter;
  }

  /**
   * Returns the passages that either finds, by the better score of the two, each as a share of its
   * own ranking's best: a ranking that was read token by token has another scale. Their signals are
   * those of the question, none where it alone would not have found them.
   */
  List<Hit> hits(SearchQuery question, SearchQuery translation, int limit) {
    int candidates = Math.max(CANDIDATES, limit);
    Map<String, Hit> fused = new LinkedHashMap<>();
    for (Hit hit : scaled(view.search(question, filter, candidates))) {
      fused.put(hit.passage().id(), hit);
    }
    for (Hit hit : scaled(view.search(translation.at(question.time()), filter, candidates))) {
      fused.merge(hit.passage().id(), withoutSignals(hit), TranslatedSearch::fused);
    }
    List<Hit> ranking = new ArrayList<>(fused.values());
    ranking.sort(BEST_FIRST);
    return List.copyOf(ranking.subList(0, Math.min(limit, ranking.size())));
  }

  private static List<Hit> scaled(List<Hit> ranking) {
    double best = ranking.isEmpty() ? 0 : ranking.getFirst().score();
    return best <= 0
        ? ranking
        : ranking.stream().map(hit -> hit.scoring(hit.score() / best)).toList();
  }

  private static Hit withoutSignals(Hit hit) {
    return new Hit(
        hit.passage(), hit.article(), hit.score(), new TreeMap<>(), List.of(), hit.reprints());
  }

  private static Hit fused(Hit own, Hit translated) {
    return own.scoring(Math.max(own.score(), translated.score()));
  }

  /** Returns the same sentences, each with the better relevance of two rankings. */
  static List<RankedSentence> better(List<RankedSentence> own, List<RankedSentence> translated) {
    List<RankedSentence> better = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      RankedSentence one = own.get(i);
      RankedSentence other = translated.get(i);
      better.add(one.sentence().relevance() >= other.sentence().relevance() ? one : other);
    }
    return better;
  }
}
