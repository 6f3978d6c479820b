package org.summitqa.evaluation.baseline;

import java.nio.file.Path;

/** A baseline that cannot be used. */
public class BaselineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the file. */
  BaselineException(Path file, String reason) {
    super("Baseline '" + file + "': " + reason);
  }
}
