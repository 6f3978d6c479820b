package org.summitqa.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream one after the other, a line that is too long in pieces, so that memory
 * holds no more than one line of allowed length. The stream should be buffered.
 */
final class BoundedLineReader {
  private final InputStream input;
  private final long longest;
  private boolean inside;
  private int number;

  /**
   * Reads a stream.
   *
   * @param longest the longest line that comes whole, in bytes
   */
  BoundedLineReader(InputStream input, long longest) {
    this.input = input;
    this.longest = longest;
  }

  /**
   * A line, or a piece of one.
   *
   * @param bytes its bytes with the line feed that ended it, if one did
   * @param number the line's number, from 1
   * @param whole whether it is all of the line
   * @param last whether the line ends with it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Piece(byte[] bytes, int number, boolean whole, boolean last) {
    boolean isBlank() {
      for (byte b : bytes) {
        if (b < 0 || b > ' ') {
          return false;
        }
      }
      return true;
    }

    boolean isTerminated() {
      return bytes.length > 0 && bytes[bytes.length - 1] == '\n';
    }
  }

  /** Returns the next piece; empty at the end. */
  Optional<Piece> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = 0;
    while (b != '\n' && bytes.size() <= longest) {
      b = input.read();
      if (b < 0) {
        break;
      }
      bytes.write(b);
    }
    if (bytes.size() == 0 && !inside) {
      return Optional.empty();
    }
    boolean first = !inside;
    inside = b >= 0 && b != '\n';
    number += first ? 1 : 0;
    return Optional.of(new Piece(bytes.toByteArray(), number, first && !inside, !inside));
  }
}
