package org.summitqa.ingest;

/** The corpus cannot be read at all; the message names the setting to change. */
public final class CorpusException extends RuntimeException {
  CorpusException(String message) {
    super(message);
  }

  CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
