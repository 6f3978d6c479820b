package org.summitqa.compare.differences;

import java.time.LocalDate;

/**
 * A run of days.
 *
 * @param from the first
 * @param to the last, not before the first
 */
record Days(LocalDate from, LocalDate to) {
  /** All days: nothing is known. */
  static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);

  /** Checks the order. */
  Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  boolean meet(Days other) {
    return !other.to.isBefore(from) && !to.isBefore(other.from);
  }

  Days with(Days other) {
    return new Days(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
