package org.summitqa.folder;

/** The corpus cannot be read at all; the message names the setting to change. */
public final class CorpusException extends RuntimeException {
  public CorpusException(String message) {
    super(message);
  }

  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
