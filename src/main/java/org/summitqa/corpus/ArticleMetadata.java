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
 */
public record ArticleMetadata(
    String id,
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    String language,
    String file) {
  /** Checks that the article can be told from others. */
  public ArticleMetadata {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id: " + file);
    }
  }
}
