package org.summitqa.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into text. In this order: the byte order mark says; or the bytes are
 * strict UTF-8 without NUL; or the page names its {@code charset}; or the charset is taken under
 * which the text looks most like Chinese or English (see {@link TextLikeness}), of UTF-16 in either
 * order, GB18030 and windows-1252. Nothing is ever replaced: bytes that no charset reads in full
 * are not text.
 */
public final class TextDecoder {
  private static final char MARK = '\uFEFF';

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,20})");

  /** How much of the file's head is searched for a declared charset and for NUL, in bytes. */
  private static final int HEAD = 4096;

  private TextDecoder() {}

  /** What came of it. */
  public sealed interface DecodedText {
    /**
     * It is text.
     *
     * @param text the text, without byte order mark
     * @param charset what it was decoded with
     */
    record Text(String text, Charset charset) implements DecodedText {}

    /**
     * It is not.
     *
     * @param reason why not
     * @param offset the first byte that does not fit
     */
    record NotText(String reason, long offset) implements DecodedText {}
  }

  public static DecodedText decode(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return attempt(bytes, marked);
    }
    DecodedText utf8 = attempt(bytes, UTF_8);
    if (utf8 instanceof DecodedText.Text text && text.text().indexOf('\0') < 0) {
      return utf8;
    }
    Optional<DecodedText> declared = declared(bytes).map(charset -> attempt(bytes, charset));
    if (declared.isPresent() && declared.get() instanceof DecodedText.Text) {
      return declared.get();
    }
    return likeliest(bytes, utf8);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    int first = unsigned(bytes, 0);
    int second = unsigned(bytes, 1);
    if (first == 0xFF && second == 0xFE) {
      return UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF) {
      return UTF_16BE;
    }
    return first == 0xEF && second == 0xBB && unsigned(bytes, 2) == 0xBF ? UTF_8 : null;
  }

  private static int unsigned(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find() || !head.contains("<")) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    if (name.equals("gb2312") || name.equals("gbk")) {
      return Optional.of(GB18030);
    }
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  private static DecodedText likeliest(byte[] bytes, DecodedText utf8) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 16 * HEAD));
    double best = Math.max(TextLikeness.MIN_SHARE, TextLikeness.of(new String(head, UTF_8)));
    DecodedText chosen = notText(bytes, utf8);
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE, GB18030, WINDOWS_1252}) {
      if (TextLikeness.of(new String(head, charset)) > best
          && attempt(bytes, charset) instanceof DecodedText.Text text) {
        best = TextLikeness.of(new String(head, charset));
        chosen = text;
      }
    }
    return chosen;
  }

  private static DecodedText notText(byte[] bytes, DecodedText utf8) {
    if (utf8 instanceof DecodedText.NotText notText) {
      boolean cutOff = notText.offset() >= bytes.length - 3;
      return cutOff
          ? new DecodedText.NotText("cut off inside a character", notText.offset())
          : new DecodedText.NotText("not text in a known encoding", notText.offset());
    }
    int nul = 0;
    while (nul < bytes.length && bytes[nul] != 0) {
      nul++;
    }
    return new DecodedText.NotText("binary: it holds a NUL byte", nul);
  }

  private static DecodedText attempt(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new DecodedText.NotText("not valid " + charset, in.position());
    }
    out.flip();
    boolean marked = !out.isEmpty() && out.charAt(0) == MARK;
    return new DecodedText.Text(out.subSequence(marked ? 1 : 0, out.length()).toString(), charset);
  }
}
