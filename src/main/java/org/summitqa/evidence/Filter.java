package org.summitqa.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a search may find.
 *
 * @param publishers names as articles carry them, compared without case; empty for all. {@link
 *     #NO_PUBLISHER} stands for the articles of no known publisher
 * @param from first day of publication, inclusive; null for no bound
 * @param to last day of publication, inclusive; null for no bound
 */
public record Filter(List<String> publishers, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** The name that stands for no name. */
  public static final String NO_PUBLISHER = "";

  /** Every article. */
  public static final Filter NONE = new Filter(List.of(), null, null);

  /**
   * Checks that the period is not empty.
   *
   * @throws IllegalArgumentException if {@code from} is after {@code to}
   */
  public Filter {
    publishers = List.copyOf(publishers);
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from (" + from + ") is after to (" + to + ")");
    }
  }

  /** Tells whether every article passes. */
  public boolean isEmpty() {
    return publishers.isEmpty() && from == null && to == null;
  }
}
