package org.summitqa.ingest;

import org.summitqa.corpus.Article;

/** What came of reading what an editor sent. */
public sealed interface Validation {
  /**
   * It is an article.
   *
   * @param article as the index would have it
   * @param content what a file of the corpus would hold of it; not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Valid(Article article, byte[] content) implements Validation {}

  /**
   * It is none.
   *
   * @param reason why not, for a person to read
   */
  record Invalid(String reason) implements Validation {}
}
