package org.summitqa.corpus;

/**
 * Names what an article says: the same title and text have the same version, everywhere and always.
 * It is a hash, so a text that was kept can be told from one that was damaged.
 */
public final class ArticleVersion {
  /** Characters of a version, each a hexadecimal digit. */
  public static final int LENGTH = 16;

  private ArticleVersion() {}

  /** Returns the version of an article. */
  public static String of(Article article) {
    return of(article.metadata().title(), article.text());
  }

  /**
   * Returns the version of an article's title and clean text: the first 64 bits of the SHA-256 of
   * both, with a line feed between them, as UTF-8.
   */
  public static String of(String title, String text) {
    return Sha256.hex(title + "\n" + text, LENGTH / 2);
  }
}
