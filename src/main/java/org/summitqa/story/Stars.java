package org.summitqa.story;

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
final class Stars {
  private Stars() {}

  /** Returns the clusters of two and more. */
  static List<Story> of(Map<Telling, List<Telling>> alike) {
    Comparator<Telling> order =
        Comparator.comparingInt((Telling one) -> alike.getOrDefault(one, List.of()).size())
            .thenComparingInt(Telling::length)
            .reversed()
            .thenComparing(Telling::articleId);
    Set<Telling> taken = new HashSet<>();
    List<Story> stories = new ArrayList<>();
    for (Telling middle : alike.keySet().stream().sorted(order).toList()) {
      if (taken.add(middle)) {
        List<Telling> star = new ArrayList<>(List.of(middle));
        alike.getOrDefault(middle, List.of()).stream().filter(taken::add).forEach(star::add);
        if (star.size() > 1) {
          stories.add(Story.of(star));
        }
      }
    }
    return stories;
  }
}
