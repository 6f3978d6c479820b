package org.summitqa.evaluation.grade;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitqa.evidence.Hit;

/**
 * Makes rankings of articles out of ranked passages: an article stands where its first passage
 * does. A leg's ranking is that of the passages found by its own score, equal scores by passage id;
 * passages beyond the search's limit are missing from it, which matters below the first few dozen.
 */
public final class ArticleRankings {
  /** The name of the ranking that readers get; the others are those of the hits' signals. */
  public static final String FUSED = "fused";

  private ArticleRankings() {}

  /** Returns the fused ranking and one for every leg that found something, by name. */
  static Map<String, List<String>> of(List<Hit> hits) {
    Map<String, List<String>> rankings = new TreeMap<>();
    hits.stream()
        .flatMap(hit -> hit.signals().keySet().stream())
        .distinct()
        .forEach(leg -> rankings.put(leg, articles(byLeg(hits, leg))));
    rankings.put(FUSED, articles(hits.stream()));
    return rankings;
  }

  private static Stream<Hit> byLeg(List<Hit> hits, String leg) {
    return hits.stream()
        .filter(hit -> hit.signals().containsKey(leg))
        .sorted(
            Comparator.comparingDouble((Hit hit) -> hit.signals().getOrDefault(leg, 0.0))
                .reversed()
                .thenComparing(hit -> hit.passage().id()));
  }

  private static List<String> articles(Stream<Hit> hits) {
    return hits.map(hit -> hit.article().id()).distinct().toList();
  }
}
