package org.summitqa.story;

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
public record Story(List<Telling> printings) {
  private static final Comparator<Telling> BY_PUBLICATION =
      Comparator.comparingLong((Telling one) -> one.imprint().published())
          .thenComparing(Telling::articleId);

  /** The share of the fullest printing's length from which on another is as full. */
  private static final double FULL = 0.85;

  static Story of(List<Telling> star) {
    return new Story(star.stream().sorted(BY_PUBLICATION).toList());
  }

  /** Copies the printings. */
  public Story {
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
  public List<Telling> bestFirst() {
    int fullest = printings.stream().mapToInt(Telling::length).max().orElse(0);
    return printings.stream()
        .sorted(
            Comparator.comparing((Telling one) -> one.length() < FULL * fullest)
                .thenComparing(one -> !one.imprint().corrected())
                .thenComparingLong(Story::age)
                .thenComparing(Telling::articleId))
        .toList();
  }

  private static long age(Telling one) {
    long published = one.imprint().published();
    boolean latestFirst = one.imprint().corrected() && published != Long.MAX_VALUE;
    return latestFirst ? -published : published;
  }
}
