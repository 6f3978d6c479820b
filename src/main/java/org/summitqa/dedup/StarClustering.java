package org.summitqa.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts articles that are alike into clusters that have a middle: the article that is like most
 * others, and all that are like it (Aslam, Pelekhov and Rus, The star clustering algorithm, 2004).
 * So a chain of articles, each like the next, does not grow into one cluster whose ends have
 * nothing in common, as it would if likeness were followed from one to the next.
 */
final class StarClustering {
  private StarClustering() {}

  /** Returns the clusters of two and more. */
  static List<DuplicateCluster> of(Map<FingerprintedArticle, List<FingerprintedArticle>> alike) {
    Comparator<FingerprintedArticle> order =
        Comparator.comparingInt(
                (FingerprintedArticle one) -> alike.getOrDefault(one, List.of()).size())
            .thenComparingInt(FingerprintedArticle::length)
            .reversed()
            .thenComparing(FingerprintedArticle::articleId);
    Set<FingerprintedArticle> taken = new HashSet<>();
    List<DuplicateCluster> stories = new ArrayList<>();
    for (FingerprintedArticle middle : alike.keySet().stream().sorted(order).toList()) {
      if (taken.add(middle)) {
        List<FingerprintedArticle> star = new ArrayList<>(List.of(middle));
        alike.getOrDefault(middle, List.of()).stream().filter(taken::add).forEach(star::add);
        if (star.size() > 1) {
          stories.add(DuplicateCluster.of(star));
        }
      }
    }
    return stories;
  }
}
