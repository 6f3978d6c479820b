package org.summitqa.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says for a person why the operating system did not let a file be read. */
public final class ReadFailure {
  private ReadFailure() {}

  public static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "cannot be read: permission denied";
      case NoSuchFileException gone -> "went away while the corpus was read";
      default -> "cannot be read: " + failure.getMessage();
    };
  }
}
