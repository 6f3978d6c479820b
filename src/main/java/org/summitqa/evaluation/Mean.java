package org.summitqa.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A mean, with what it is over.
 *
 * @param value the mean; for a share, 0 to 1; empty where it is over nothing
 * @param count how many values it is over, 0 or more
 */
public record Mean(OptionalDouble value, int count) {
  /** Returns the mean of what a function says of each item. */
  static <T> Mean of(Collection<T> items, ToDoubleFunction<T> value) {
    return new Mean(items.stream().mapToDouble(value).average(), items.size());
  }

  /** Returns the share of items that pass a test. */
  static <T> Mean share(Collection<T> items, Predicate<T> test) {
    return of(items, item -> test.test(item) ? 1 : 0);
  }
}
