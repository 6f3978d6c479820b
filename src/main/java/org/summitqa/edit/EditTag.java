package org.summitqa.edit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sha256;

/**
 * Names all that an editor can change of an article: its version, which is of title and text, then
 * a hyphen and what tells publisher, publication and address. A client that shows an article adds,
 * behind a full stop, what tells the rest, such as who else printed it; that is not an editor's.
 */
public final class EditTag {
  private static final int HASH_BYTES = 4;

  private EditTag() {}

  /** Returns the tag of an article as it was read from its file. */
  static String of(Article article) {
    ArticleMetadata about = article.metadata();
    return of(ArticleVersion.of(article), about.url(), about.publisher(), about.publishedAt());
  }

  /** Returns the tag of an article of a version. */
  public static String of(
      String version,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable PublicationDate publishedAt) {
    return version + "-" + hash(url, publisher, publishedAt);
  }

  /** Returns a tag with what tells the rest of what is shown. */
  public static String shown(String tag, Object shown) {
    return tag + "." + hash(shown);
  }

  /** Returns what an editor's tag is without what tells the rest. */
  public static String ofShown(String tag) {
    int end = tag.indexOf('.');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static String hash(@Nullable Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      all.append(Objects.toString(part, "")).append('\n');
    }
    return Sha256.hex(all.toString(), HASH_BYTES);
  }
}
