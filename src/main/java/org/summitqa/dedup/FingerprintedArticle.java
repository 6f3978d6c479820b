package org.summitqa.dedup;

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
public record FingerprintedArticle(
    int number, String articleId, ArticleFingerprint imprint, long[] sorted) {
  /** Makes a telling. */
  public static FingerprintedArticle of(int number, String articleId, ArticleFingerprint imprint) {
    long[] sorted = new long[imprint.prints().length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) imprint.prints()[i] << 32 | i;
    }
    Arrays.sort(sorted);
    return new FingerprintedArticle(number, articleId, imprint, sorted);
  }

  /** Returns the same telling under another number. */
  public FingerprintedArticle withNumber(int other) {
    return new FingerprintedArticle(other, articleId, imprint, sorted);
  }

  /** Returns how much text it has, in prints. */
  int length() {
    return sorted.length;
  }
}
