package org.summitqa.edit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change that is on disk.
 *
 * @param id the article's id
 * @param outcome what was done
 * @param version the version that the article has now, null where there is none any more
 * @param tag names all that an editor can change of it, as {@link EditTag}; null where there is
 *     none any more
 * @param file the file that gives the article now or gave it last, relative to the corpus folder
 * @param touched all files that were written or deleted for it
 * @param turn how many changes the article's lock had seen with this one
 */
public record Change(
    String id,
    Outcome outcome,
    @Nullable String version,
    @Nullable String tag,
    String file,
    List<String> touched,
    long turn) {
  /** Copies the names. */
  public Change {
    touched = List.copyOf(touched);
  }

  /** What was done. */
  public enum Outcome {
    /** There was no such article. */
    CREATED,
    /** The article has new content, or another file. */
    REPLACED,
    /** It was there just so; nothing was written. */
    UNCHANGED,
    /** It is gone. */
    DELETED;

    /** Returns the name that clients see. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
