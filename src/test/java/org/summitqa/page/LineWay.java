package org.summitqa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** One direction of a connection over a {@link Line}. */
final class LineWay {
  /** So many bytes are passed at a time where nothing is sliced. */
  static final int WHOLE = 8192;

  /** Long enough for a browser to read each piece by itself, mostly. */
  private static final Duration BETWEEN_PIECES = Duration.ofMillis(1);

  private final int piece;
  private final AtomicReference<String> cutAfter;
  private final StringBuilder passed = new StringBuilder();

  /**
   * Makes a direction.
   *
   * @param piece how many bytes of a stream of events are passed at a time
   * @param cutAfter the text behind which the line is cut, once; empty for none
   */
  LineWay(int piece, AtomicReference<String> cutAfter) {
    this.piece = piece;
    this.cutAfter = cutAfter;
  }

  /** Passes bytes on; false where the line has to be cut behind those that were passed. */
  boolean pass(byte[] bytes, int length, OutputStream out) throws IOException {
    int before = passed.length();
    passed.append(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    int cut = cut(before);
    write(bytes, cut < 0 ? length : cut - before, out);
    return cut < 0;
  }

  private void write(byte[] bytes, int length, OutputStream out) throws IOException {
    // Streams alone: a whole page in small pieces takes long and shows nothing.
    boolean sliced = piece < WHOLE && passed.indexOf("text/event-stream") >= 0;
    int step = sliced ? piece : WHOLE;
    for (int at = 0; at < length; at += step) {
      out.write(bytes, at, Math.min(step, length - at));
      out.flush();
      if (sliced) {
        LockSupport.parkNanos(BETWEEN_PIECES.toNanos());
      }
    }
  }

  /** Returns where in all that passed the line is to be cut, not before an index; or -1. */
  private int cut(int before) {
    String text = cutAfter.get();
    int found = text.isEmpty() ? -1 : passed.indexOf(text, Math.max(0, before - text.length() + 1));
    if (found < 0 || !cutAfter.compareAndSet(text, "")) {
      return -1;
    }
    return found + text.length();
  }
}
