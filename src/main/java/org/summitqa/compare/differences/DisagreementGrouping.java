package org.summitqa.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.PublisherResponse;

/** Puts publishers' values of the same thing on sides. */
final class DisagreementGrouping {
  private DisagreementGrouping() {}

  /** A value that a publisher tells. */
  interface Value<T> {
    PublisherResponse voice();

    ClaimMention stated();

    boolean differsFrom(T other);
  }

  /**
   * Returns the disagreements among values: for each thing that several publishers tell of, the
   * values on two or more sides, where one publisher's value is none of another's. A publisher that
   * has both values disagrees with nobody.
   *
   * @param same tells whether two values are of the same thing
   */
  static <T extends Value<T>> List<List<List<T>>> of(List<T> values, BiPredicate<T, T> same) {
    List<List<List<T>>> all = new ArrayList<>();
    List<T> left = new ArrayList<>(values);
    while (!left.isEmpty()) {
      T first = left.removeFirst();
      List<T> thing = new ArrayList<>(List.of(first));
      left.stream().filter(other -> same.test(first, other)).forEach(thing::add);
      List<List<T>> sides = sides(thing);
      if (sides.size() > 1) {
        all.add(sides);
        sides.forEach(left::removeAll);
      }
    }
    return all;
  }

  /** Returns what is said on each side. */
  static <T extends Value<T>> List<List<ClaimMention>> stated(List<List<T>> sides) {
    return sides.stream().map(side -> side.stream().map(Value::stated).toList()).toList();
  }

  private static <T extends Value<T>> List<List<T>> sides(List<T> thing) {
    List<List<T>> sides = new ArrayList<>();
    List<T> clear = thing.stream().filter(one -> isClear(one, thing)).toList();
    for (T one : clear) {
      sides.stream()
          .filter(side -> side.stream().noneMatch(one::differsFrom))
          .findFirst()
          .ifPresentOrElse(
              side -> addOnce(one, side), () -> sides.add(new ArrayList<>(List.of(one))));
    }
    boolean several = clear.stream().map(Value::voice).distinct().count() > 1;
    return several ? sides : List.of();
  }

  private static <T extends Value<T>> void addOnce(T one, List<T> side) {
    if (side.stream().noneMatch(other -> other.voice().equals(one.voice()))) {
      side.add(one);
    }
  }

  // A publisher that tells two values of a thing most likely tells of two things.
  private static <T extends Value<T>> boolean isClear(T one, List<T> thing) {
    return thing.stream()
        .filter(other -> other.voice().equals(one.voice()))
        .noneMatch(one::differsFrom);
  }
}
