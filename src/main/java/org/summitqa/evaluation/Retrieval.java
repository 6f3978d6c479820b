package org.summitqa.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitqa.corpus.Language;

/**
 * How well one ranking finds the articles that hold the answer, over the questions of which these
 * are known.
 *
 * @param ndcgAt10 mean nDCG@10
 * @param mrrAt10 mean reciprocal rank among the first ten
 * @param hitAt1 share of questions whose first article is gold
 * @param recallAt mean recall by number of ranks: 1, 5, 10, 20
 */
public record Retrieval(Mean ndcgAt10, Mean mrrAt10, Mean hitAt1, Map<Integer, Mean> recallAt) {
  private static final List<Integer> RECALL_RANKS = List.of(1, 5, 10, 20);

  private record Judged(List<String> ranking, Set<String> gold) {}

  /**
   * Returns the figures of every ranking, the fused one first. A leg that is used for one language
   * only (the hits tell) counts over the questions in that language, with 0 where it found nothing.
   */
  static Map<String, Retrieval> byRanking(List<QuestionResult> results) {
    List<QuestionResult> known =
        results.stream().filter(r -> !r.fixture().articles().isEmpty()).toList();
    Map<Language, Set<String>> legs = legs(known);
    Map<String, List<Judged>> judged = new TreeMap<>();
    for (QuestionResult result : known) {
      Set<String> gold = Set.copyOf(result.fixture().articles());
      for (String leg : legs.getOrDefault(result.searchedIn(), Set.of())) {
        List<String> ranking = result.rankings().getOrDefault(leg, List.of());
        judged.computeIfAbsent(leg, name -> new ArrayList<>()).add(new Judged(ranking, gold));
      }
    }
    Map<String, Retrieval> figures = new LinkedHashMap<>();
    if (judged.containsKey(ArticleRankings.FUSED)) {
      figures.put(ArticleRankings.FUSED, of(judged.remove(ArticleRankings.FUSED)));
    }
    judged.forEach((leg, rankings) -> figures.put(leg, of(rankings)));
    return figures;
  }

  private static Map<Language, Set<String>> legs(List<QuestionResult> results) {
    Map<Language, Set<String>> legs = new EnumMap<>(Language.class);
    for (QuestionResult result : results) {
      legs.computeIfAbsent(result.searchedIn(), language -> new TreeSet<>())
          .addAll(result.rankings().keySet());
    }
    return legs;
  }

  private static Retrieval of(List<Judged> judged) {
    Map<Integer, Mean> recall = new TreeMap<>();
    for (int k : RECALL_RANKS) {
      recall.put(k, Mean.of(judged, j -> Recall.at(k, j.ranking(), j.gold())));
    }
    return new Retrieval(
        Mean.of(judged, j -> Ndcg.at(10, j.ranking(), j.gold())),
        Mean.of(judged, j -> ReciprocalRank.at(10, j.ranking(), j.gold())),
        Mean.of(judged, j -> ReciprocalRank.at(1, j.ranking(), j.gold())),
        recall);
  }
}
