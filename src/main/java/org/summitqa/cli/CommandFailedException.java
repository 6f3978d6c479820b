package org.summitqa.cli;

/** A failure that is known, told to the user as one line. */
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailedException(String line) {
    super(line);
  }
}
