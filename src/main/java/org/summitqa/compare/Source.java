package org.summitqa.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Filter;

/**
 * A publisher that a question can be put to.
 *
 * @param publisher its name; null for the articles of no known publisher
 * @param filter what finds its articles among those that the reader wants
 */
record Source(@Nullable String publisher, Filter filter) {
  static Source named(String publisher, Filter wanted) {
    return new Source(publisher, filter(publisher, wanted));
  }

  static Source unnamed(Filter wanted) {
    return new Source(null, filter(Filter.NO_PUBLISHER, wanted));
  }

  private static Filter filter(String publisher, Filter wanted) {
    return new Filter(List.of(publisher), wanted.from(), wanted.to());
  }
}
