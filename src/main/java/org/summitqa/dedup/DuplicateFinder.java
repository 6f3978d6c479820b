package org.summitqa.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds the stories that several articles of a corpus tell: those that have a key in common are
 * compared, and those that are alike form stars. What comes out depends on the articles alone, not
 * on their order.
 *
 * <p>The work is bounded. Of a key that many articles have each is compared with the longest of
 * them only, since a star needs no more than its middle. A key that more than a thousand have is
 * that of a notice which they all carry, and tells nothing; a text in more than a thousand articles
 * would not be found.
 */
public final class DuplicateFinder {
  /** Up to how many articles of a key all are compared with all. */
  private static final int MAX_ALL_PAIRS = 32;

  /** With how many of them, the longest, each is compared where there are more. */
  private static final int MAX_COMPARED_OF_MANY = 8;

  /** Beyond how many none are. */
  private static final int MAX_ARTICLES_OF_KEY = 1000;

  private static final Comparator<FingerprintedArticle> LONGEST_FIRST =
      Comparator.comparingInt(FingerprintedArticle::length)
          .reversed()
          .thenComparing(FingerprintedArticle::articleId);

  private final DuplicateMatcher likeness;
  private final IntFunction<FingerprintedArticle> tellings;
  private final Set<Long> compared = new HashSet<>();
  private final Map<FingerprintedArticle, List<FingerprintedArticle>> alike = new HashMap<>();

  private DuplicateFinder(StorySettings settings, IntFunction<FingerprintedArticle> tellings) {
    this.likeness = new DuplicateMatcher(settings);
    this.tellings = tellings;
  }

  /**
   * Returns the stories of two or more articles.
   *
   * @param settings when articles are alike
   * @param runs the keys of all articles
   * @param tellings returns an article by its number, always the same object
   */
  public static List<DuplicateCluster> find(
      StorySettings settings,
      List<FingerprintPostings> runs,
      IntFunction<FingerprintedArticle> tellings) {
    DuplicateFinder finder = new DuplicateFinder(settings, tellings);
    new FingerprintMerge(runs).forEach(finder::compare);
    return StarClustering.of(finder.alike);
  }

  private void compare(int[] articles) {
    if (articles.length > MAX_ARTICLES_OF_KEY) {
      return;
    }
    List<FingerprintedArticle> group =
        new ArrayList<>(Arrays.stream(articles).mapToObj(tellings).distinct().toList());
    boolean few = group.size() <= MAX_ALL_PAIRS;
    if (!few) {
      group.sort(LONGEST_FIRST);
    }
    for (int i = 0; i < (few ? group.size() : MAX_COMPARED_OF_MANY); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        compare(group.get(i), group.get(j));
      }
    }
  }

  private void compare(FingerprintedArticle one, FingerprintedArticle other) {
    long less = Math.min(one.number(), other.number());
    long more = Math.max(one.number(), other.number());
    if (compared.add(less << 32 | more) && likeness.same(one, other)) {
      alike.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
      alike.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
    }
  }
}
