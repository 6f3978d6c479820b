package org.summitqa.index.listing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a corpus are, taken together.
 *
 * @param publishers every publisher, that of most articles first, equal numbers by name; articles
 *     of no known publisher count for none
 * @param earliest the first day of publication, null where none is known
 * @param latest the last, null where none is known
 */
public record CorpusStatistics(
    List<Publisher> publishers, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
  /** Copies the publishers. */
  public CorpusStatistics {
    publishers = List.copyOf(publishers);
  }

  /**
   * A publisher.
   *
   * @param name as most of its articles have it: names that differ in case alone are one
   * @param articles number of its articles, 1 or more
   */
  public record Publisher(String name, long articles) {}
}
