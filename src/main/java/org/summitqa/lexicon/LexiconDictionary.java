package org.summitqa.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The shipped English-Chinese dictionary: lines {@code key<TAB>中文|中文}, sorted by the bytes of the
 * key, gzipped. The lines stay bytes and are searched by halves, which costs their own size in
 * memory (some 5 MB) and the time of unpacking them, where a map of strings would cost five times
 * both.
 */
final class LexiconDictionary {
  private static final int[] NO_STARTS = {};

  private final byte[] lines;
  private final int[] starts;

  private LexiconDictionary(byte[] lines) {
    this.lines = lines;
    this.starts = starts(lines);
  }

  /**
   * Reads a dictionary to its end.
   *
   * @throws IOException if it can't be read or is not gzipped
   */
  static LexiconDictionary read(InputStream gzipped) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(gzipped, 1 << 16)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 23);
      in.transferTo(out);
      return new LexiconDictionary(out.toByteArray());
    }
  }

  /** Returns how many keys there are. */
  int size() {
    return starts.length;
  }

  /** Returns the Chinese words of a key, best first; empty where there is none. */
  List<String> find(String key) {
    byte[] sought = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int end = indexOf('\t', starts[middle]);
      int order = Arrays.compareUnsigned(lines, starts[middle], end, sought, 0, sought.length);
      if (order == 0) {
        return words(end + 1);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private List<String> words(int start) {
    int length = indexOf('\n', start) - start;
    return List.of(new String(lines, start, length, StandardCharsets.UTF_8).split("\\|", -1));
  }

  private int indexOf(char wanted, int from) {
    int i = from;
    while (lines[i] != wanted) {
      i++;
    }
    return i;
  }

  private static int[] starts(byte[] lines) {
    int count = 0;
    for (byte b : lines) {
      count += b == '\n' ? 1 : 0;
    }
    if (count == 0) {
      return NO_STARTS;
    }
    int[] starts = new int[count];
    int line = 1;
    for (int i = 0; line < count; i++) {
      if (lines[i] == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }
}
