package org.summitqa.evaluation;

import java.nio.file.Path;

/** A file of fixtures that cannot be used. */
public class FixtureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the file as a whole. */
  FixtureException(Path file, String reason) {
    super("Fixtures '" + file + "': " + reason);
  }

  /** Says what is wrong with a line, counted from 1. */
  FixtureException(Path file, int line, String reason) {
    super("Fixtures '" + file + "', line " + line + ": " + reason);
  }
}
