package org.summitqa.read;

import org.jspecify.annotations.Nullable;

/**
 * Something in the corpus that a person should look at.
 *
 * @param severity whether the run as a whole counts as failed
 * @param file the file or folder, relative to the corpus folder
 * @param position where in it, such as {@code line 3} or {@code byte 17}; null where it concerns
 *     the whole
 * @param reason what is wrong, and what was done about it
 */
public record IngestionProblem(
    Severity severity, String file, @Nullable String position, String reason) {
  /** How bad it is. */
  public enum Severity {
    /** An article was left out; all others were read. */
    SKIPPED,
    /** The corpus contradicts itself. */
    ERROR
  }

  /** Returns one line for a person to read. */
  @Override
  public String toString() {
    String where = position == null ? file : file + ", " + position;
    return severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + where + ": " + reason;
  }
}
