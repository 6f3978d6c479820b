package org.summitqa.index.listing;

import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Filter;

/**
 * Which articles a list shows, and in which order.
 *
 * @param text only articles whose title or text holds all of its words, as {@link ArticleTextQuery}
 *     cuts them; never read as query syntax; null for all. A text without words is held by none
 * @param filter only articles that pass
 * @param order which come first
 */
public record ArticleQuery(@Nullable String text, Filter filter, Order order) {
  /** Every article, by id. */
  public static final ArticleQuery ALL = new ArticleQuery(null, Filter.NONE, Order.ID);

  /** Which articles come first. */
  public enum Order {
    /** By id. */
    ID,
    /** By day of publication, the latest first; those of one day and those of no known by id. */
    NEWEST
  }
}
