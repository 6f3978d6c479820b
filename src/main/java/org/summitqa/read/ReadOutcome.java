package org.summitqa.read;

import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;

/** What came of reading one article. That a file cannot be read is expected, so no exception. */
public sealed interface ReadOutcome {
  /** It was read. */
  record ReadArticle(Article article) implements ReadOutcome {}

  /**
   * It was not.
   *
   * @param reason why, for a person to read
   * @param position where in the file, such as {@code byte 17} or {@code line 3}; null where the
   *     reason concerns the whole
   */
  record Skipped(String reason, @Nullable String position) implements ReadOutcome {}
}
