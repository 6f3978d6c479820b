package org.summitqa.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param id unique in the corpus; see {@code ingest} for how it is given
 * @param title the headline, clean; empty where there is none
 * @param url where the publisher shows it, http or https; null where unknown
 * @param publisher the publisher's name as readers know it; null where unknown
 * @param publishedAt when it was published; null where unknown
 * @param language ISO 639 code of the text's language, such as {@code zh}
 * @param file the file that it was read from, relative to the corpus folder, with {@code /}
 * @param version names what it says, as {@link ArticleVersion}; empty where that is not known
 */
public record ArticleMetadata(
    String id,
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    String language,
    String file,
    String version) {
  /** Describes an article of which no version is told. */
  public ArticleMetadata(
      String id,
      String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable PublicationDate publishedAt,
      String language,
      String file) {
    this(id, title, url, publisher, publishedAt, language, file, "");
  }

  /** Checks that the article can be told from others. */
  public ArticleMetadata {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id: " + file);
    }
  }
}
