package org.summitqa.edit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text whose sender says what charset it is in, and may err. */
public final class DeclaredText {
  private DeclaredText() {}

  /**
   * Returns text in UTF-8, as files of the corpus are best kept; the bytes as they are where the
   * charset is not declared, says nothing, or is not theirs.
   *
   * @param charset what the sender says, null for nothing
   */
  public static byte[] inUtf8(byte[] bytes, @Nullable Charset charset) {
    return UTF_8.equals(charset)
        ? bytes
        : decoded(bytes, charset).map(text -> text.getBytes(UTF_8)).orElse(bytes);
  }

  /** Returns the text, empty where the bytes have to be asked what charset they are in. */
  static Optional<String> decoded(byte[] bytes, @Nullable Charset charset) {
    // Latin-1 is what those say who know nothing; the text may know better.
    return Optional.ofNullable(charset)
        .filter(declared -> !declared.equals(ISO_8859_1) && !declared.equals(US_ASCII))
        .flatMap(declared -> decode(bytes, declared));
  }

  private static Optional<String> decode(byte[] bytes, Charset declared) {
    try {
      String text =
          declared
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException lie) {
      // The sender errs.
      return Optional.empty();
    }
  }
}
