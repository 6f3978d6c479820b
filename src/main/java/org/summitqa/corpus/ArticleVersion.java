package org.summitqa.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((title + "\n" + text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
