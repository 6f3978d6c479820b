package org.summitqa.index;

import java.nio.file.Path;

/** Another process has the index open for writing. */
public class IndexInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says which index and what to do.
   *
   * @param path the folder of the index
   * @param cause what Lucene reported
   */
  public IndexInUseException(Path path, Throwable cause) {
    super(
        "The index in '%s' is in use by another process. Ask that one, stop it, or set"
                .formatted(path)
            + " summitqa.index.path to another folder.",
        cause);
  }
}
