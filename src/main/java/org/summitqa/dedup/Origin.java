package org.summitqa.dedup;

import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.text.Language;

/**
 * Where a text comes from.
 *
 * @param agency the agency whose text it is, null where none is known
 * @param name else who printed it first: a publisher, or an article's title
 */
public record Origin(@Nullable Agency agency, String name) {
  /** Returns the origin of a text that an agency may have written. */
  static Origin of(@Nullable Agency agency, ArticleReference first) {
    return new Origin(agency, agency == null ? first.name() : agency.name());
  }

  /** Returns the name that readers of a language know it by. */
  public String in(Language language) {
    return agency == null ? name : agency.in(language);
  }
}
