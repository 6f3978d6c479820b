package org.summitqa.evaluation.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.summitqa.text.Language;

/**
 * Where the search found the gold articles of a question.
 *
 * @param searchedIn the language by which the search chose its legs
 * @param gold how many gold articles there are; 0 where they are not known
 * @param ranks by the name of the ranking, the ranks of those found, from 1, ascending; a leg that
 *     found nothing at all is missing
 */
public record GoldRanks(Language searchedIn, int gold, Map<String, List<Integer>> ranks) {
  /** Copies the ranks. */
  public GoldRanks {
    Map<String, List<Integer>> copy = new TreeMap<>();
    ranks.forEach((leg, list) -> copy.put(leg, List.copyOf(list)));
    ranks = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns where gold stands in rankings.
   *
   * @param rankings article ids, best first, by the name of the ranking
   */
  static GoldRanks of(Language searchedIn, List<String> gold, Map<String, List<String>> rankings) {
    Map<String, List<Integer>> ranks = new TreeMap<>();
    rankings.forEach((leg, ranking) -> ranks.put(leg, ranks(ranking, gold)));
    return new GoldRanks(searchedIn, (int) gold.stream().distinct().count(), ranks);
  }

  static List<Integer> ranks(List<String> ranking, List<String> gold) {
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < ranking.size(); i++) {
      if (gold.contains(ranking.get(i))) {
        ranks.add(i + 1);
      }
    }
    return ranks;
  }

  public List<Integer> in(String leg) {
    return ranks.getOrDefault(leg, List.of());
  }

  /** Returns the rank of the first gold article that readers get, from 1. */
  public OptionalInt goldRank() {
    return in(ArticleRankings.FUSED).stream().mapToInt(Integer::intValue).min();
  }
}
