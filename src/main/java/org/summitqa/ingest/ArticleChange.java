package org.summitqa.ingest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a run did with an article, or would do.
 *
 * @param kind what
 * @param id the article
 * @param file the file that it is read from, relative to the corpus folder; null for one that is
 *     gone
 */
public record ArticleChange(Kind kind, String id, @Nullable String file) {
  /** What can happen to an article. */
  public enum Kind {
    /** The index had none of its id. */
    ADDED,
    /** Another version of it was there. */
    CHANGED,
    /** It left the corpus. */
    REMOVED;

    /** Returns the name in JSON. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns one line for a person to read. */
  @Override
  public String toString() {
    return kind.code() + ": " + id + (file == null ? "" : " (" + file + ")");
  }
}
