package org.summitqa.dedup;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Articles that print one text.
 *
 * @param printings all of them, two or more, by publication, those of no known day last, equals by
 *     id
 */
public record DuplicateCluster(List<FingerprintedArticle> printings) {
  private static final Comparator<FingerprintedArticle> BY_PUBLICATION =
      Comparator.comparingLong((FingerprintedArticle one) -> one.imprint().published())
          .thenComparing(FingerprintedArticle::articleId);

  /** The share of the fullest printing's length from which on another is as full. */
  private static final double MIN_FULL_SHARE = 0.85;

  static DuplicateCluster of(List<FingerprintedArticle> star) {
    return new DuplicateCluster(star.stream().sorted(BY_PUBLICATION).toList());
  }

  /** Copies the printings. */
  public DuplicateCluster {
    printings = List.copyOf(printings);
  }

  /** Returns the story's id: that of the article that printed it first. */
  public String id() {
    return printings.getFirst().articleId();
  }

  /** Returns the agency that the text is from, as the first printing has it that names one. */
  public Optional<Agency> agency() {
    return printings.stream()
        .map(one -> one.imprint().agency())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * Returns the printings, the best to read first: full ones before cut ones; among them the latest
   * that says it is corrected, then the original, which is the first published.
   */
  public List<FingerprintedArticle> bestFirst() {
    int fullest = printings.stream().mapToInt(FingerprintedArticle::length).max().orElse(0);
    return printings.stream()
        .sorted(
            Comparator.comparing(
                    (FingerprintedArticle one) -> one.length() < MIN_FULL_SHARE * fullest)
                .thenComparing(one -> !one.imprint().corrected())
                .thenComparingLong(DuplicateCluster::age)
                .thenComparing(FingerprintedArticle::articleId))
        .toList();
  }

  private static long age(FingerprintedArticle one) {
    long published = one.imprint().published();
    boolean latestFirst = one.imprint().corrected() && published != Long.MAX_VALUE;
    return latestFirst ? -published : published;
  }
}
