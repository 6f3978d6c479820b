package org.summitqa.dedup;

import java.util.Arrays;

/**
 * The least of every window of a sequence, by unsigned order, the last of equals. A change in one
 * place changes what is chosen around it only, and wherever two sequences agree for a window they
 * have a choice in common (winnowing: Schleimer, Wilkerson and Aiken, Winnowing, 2003). Of evenly
 * spread values 2 of every {@code window + 1} are chosen.
 */
final class Winnowing {
  private Winnowing() {}

  /**
   * Returns the places that are chosen, in order.
   *
   * @param values the sequence
   * @param window how many values a window has, 1 or more; a shorter sequence is one window
   */
  static int[] of(int[] values, int window) {
    int[] chosen = new int[values.length];
    int count = 0;
    int least = -1;
    for (int end = 0; end < values.length; end++) {
      if (least < 0 || least <= end - window) {
        least = least(values, end - window + 1, end);
      } else if (Integer.compareUnsigned(values[end], values[least]) <= 0) {
        least = end;
      }
      boolean whole = end >= window - 1 || end == values.length - 1;
      if (whole && (count == 0 || chosen[count - 1] != least)) {
        chosen[count++] = least;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private static int least(int[] values, int from, int end) {
    int least = Math.max(0, from);
    for (int i = least + 1; i <= end; i++) {
      if (Integer.compareUnsigned(values[i], values[least]) <= 0) {
        least = i;
      }
    }
    return least;
  }
}
