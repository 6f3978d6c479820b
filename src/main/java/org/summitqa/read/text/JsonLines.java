package org.summitqa.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.summitqa.read.TextDecoder;

/** The lines of a {@code .jsonl} file one after the other, so that memory holds one at a time. */
public final class JsonLines implements Closeable {
  private static final int HEAD = 4096;

  private final InputStream input;
  private final long longest;
  private int number;

  /**
   * Opens a file.
   *
   * @param longest the longest line that is kept, in bytes
   */
  public JsonLines(Path path, long longest) throws IOException {
    this.longest = longest;
    this.input =
        isWide(head(path)) ? recoded(path) : new BufferedInputStream(Files.newInputStream(path));
  }

  /**
   * A line that is not blank.
   *
   * @param number its number, from 1
   * @param content its text, or why it has none
   */
  public record Line(int number, TextDecoder.DecodedText content) {}

  /** Tells by its first characters whether a file holds a JSON object a line. */
  public static boolean recognises(Path path) throws IOException {
    return recognises(head(path));
  }

  /** Tells the same of the first bytes of a file. */
  public static boolean recognises(byte[] head) {
    int at =
        skipBlank(head, isMarked(head) ? 2 : head.length > 2 && head[0] == (byte) 0xEF ? 3 : 0);
    if (at >= head.length || head[at] != '{') {
      return false;
    }
    int next = skipBlank(head, at + 1);
    return next < head.length && head[next] == '"';
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream input = Files.newInputStream(path)) {
      return input.readNBytes(HEAD);
    }
  }

  private static boolean isMarked(byte[] head) {
    int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return mark == 0xFFFE || mark == 0xFEFF;
  }

  /** Tells whether a file is UTF-16, whose lines do not end in one byte. */
  private static boolean isWide(byte[] head) {
    return isMarked(head) || (head.length > 1 && (head[0] == 0 || head[1] == 0));
  }

  /** Reads a UTF-16 file whole, so that its lines can be told apart. */
  private InputStream recoded(Path path) throws IOException {
    byte[] bytes;
    try (InputStream input = Files.newInputStream(path)) {
      bytes = input.readNBytes((int) longest + 1);
    }
    if (bytes.length > longest) {
      throw new IOException("UTF-16 and larger than " + longest + " bytes; save it as UTF-8");
    }
    return switch (TextDecoder.decode(bytes)) {
      case TextDecoder.DecodedText.Text text ->
          new ByteArrayInputStream(text.text().getBytes(UTF_8));
      case TextDecoder.DecodedText.NotText notText -> throw new IOException(notText.reason());
    };
  }

  private static int skipBlank(byte[] head, int from) {
    int at = from;
    while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** Returns the next line that is not blank; empty at the end. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean blank = true;
    boolean tooLong = false;
    for (int b = input.read(); b >= 0 || !blank; b = input.read()) {
      if (b == '\n' || b < 0) {
        number++;
        if (!blank) {
          return Optional.of(line(bytes.toByteArray(), tooLong));
        }
        bytes.reset();
        continue;
      }
      blank &= b <= ' ';
      tooLong |= bytes.size() >= longest;
      if (!tooLong) {
        bytes.write(b);
      }
    }
    return Optional.empty();
  }

  private Line line(byte[] bytes, boolean tooLong) {
    String reason = "longer than summitqa.corpus.max-file-size (%d bytes)".formatted(longest);
    return new Line(
        number,
        tooLong ? new TextDecoder.DecodedText.NotText(reason, longest) : TextDecoder.decode(bytes));
  }

  /** Counts the lines of a file. */
  public static long count(Path path) throws IOException {
    long lines = 0;
    boolean open = false;
    byte[] buffer = new byte[1 << 16];
    try (InputStream input = Files.newInputStream(path)) {
      for (int length = input.read(buffer); length > 0; length = input.read(buffer)) {
        for (int i = 0; i < length; i++) {
          open |= buffer[i] > ' ';
          if (buffer[i] == '\n') {
            lines += open ? 1 : 0;
            open = false;
          }
        }
      }
    }
    return lines + (open ? 1 : 0);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
