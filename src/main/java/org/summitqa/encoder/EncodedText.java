package org.summitqa.encoder;

import java.util.List;
import org.summitqa.text.Span;

/**
 * A text as the encoder understands it.
 *
 * @param vector {@code float[Encoder.dimensions()]} of unit length, for the text as a whole
 * @param tokens the tokens of the text in order, each in its context; none where the encoder gives
 *     none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copied it would double the memory.
public record EncodedText(float[] vector, List<Token> tokens) {
  /** Copies the list. */
  public EncodedText {
    tokens = List.copyOf(tokens);
  }

  /** Returns a text of which only the whole is known. */
  public static EncodedText whole(float[] vector) {
    return new EncodedText(vector, List.of());
  }

  /**
   * A token in its context.
   *
   * @param span which characters of the text it is
   * @param vector {@code float[Encoder.dimensions()]} of unit length
   */
  @SuppressWarnings("ArrayRecordComponent") // As above.
  public record Token(Span span, float[] vector) {}
}
