package org.summitqa.llm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A response that is read up to 16 MB, far more than the longest answer takes with all that is
 * around it: a server that sends a line without end costs no memory.
 */
final class BoundedInput extends FilterInputStream {
  private static final long MAX_BYTES = 16L << 20;

  private long left = MAX_BYTES;

  BoundedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new IOException("More than " + MAX_BYTES + " bytes");
    }
  }
}
