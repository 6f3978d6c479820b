package org.summitqa.web;

import org.summitqa.corpus.Sha256;

/**
 * The {@code ETag} of an article that is shown: its version, which tells its title and text, and
 * behind a full stop what tells the rest, such as who else printed it. Where something is changed,
 * the version alone counts: two editors are in each other's way where both change the text.
 */
final class ArticleTag {
  private static final int HASH_BYTES = 4;

  private ArticleTag() {}

  static String of(WholeArticle shown) {
    return shown.version() + "." + Sha256.hex(shown.toString(), HASH_BYTES);
  }

  /** Returns the version that a tag names; a tag of something else as it is. */
  static String version(String tag) {
    int end = tag.indexOf('.');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
