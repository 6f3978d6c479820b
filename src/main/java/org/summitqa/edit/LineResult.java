package org.summitqa.edit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one line of many.
 *
 * @param line its number, from 1
 * @param id the article's id, null where the line gives none
 * @param outcome created, replaced, unchanged or refused
 * @param version the article's version now, null where refused
 * @param file the file that keeps it, null where refused
 * @param reason why it was refused, null where it was not
 * @param touched all files that were written or deleted for it; not for the client
 */
public record LineResult(
    int line,
    @Nullable String id,
    String outcome,
    @Nullable String version,
    @Nullable String file,
    @Nullable String reason,
    @JsonIgnore List<String> touched) {
  /** The outcome of a line that was not taken. */
  static final String REFUSED = "refused";

  static LineResult of(int line, Change change) {
    return new LineResult(
        line,
        change.id(),
        change.outcome().code(),
        change.version(),
        change.file(),
        null,
        change.touched());
  }

  /** Returns the result of a line that was not taken. */
  public static LineResult refused(int line, @Nullable String id, String reason) {
    return new LineResult(line, id, REFUSED, null, null, reason, List.of());
  }

  /** Copies the names. */
  public LineResult {
    touched = List.copyOf(touched);
  }
}
