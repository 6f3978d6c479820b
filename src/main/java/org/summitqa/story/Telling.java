package org.summitqa.story;

import java.util.Arrays;

/**
 * An article that may tell a story which another tells, ready to be compared.
 *
 * @param number the caller's number of the article, unique among those compared
 * @param articleId its id
 * @param imprint what is kept of its text
 * @param sorted its prints with their places in the text, {@code print << 32 | place}, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Telling(int number, String articleId, Imprint imprint, long[] sorted) {
  /** Makes a telling. */
  public static Telling of(int number, String articleId, Imprint imprint) {
    long[] sorted = new long[imprint.prints().length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) imprint.prints()[i] << 32 | i;
    }
    Arrays.sort(sorted);
    return new Telling(number, articleId, imprint, sorted);
  }

  /** Returns the same telling under another number. */
  public Telling withNumber(int other) {
    return new Telling(other, articleId, imprint, sorted);
  }

  /** Returns how much text it has, in prints. */
  int length() {
    return sorted.length;
  }
}
