package org.summitqa.encoder;

/**
 * Turns text into vectors whose dot product tells how close two texts, or two tokens of texts, are
 * in meaning. Safe for any number of threads; the same text always gives the same vectors.
 */
public interface Encoder {
  /** Names the encoder; vectors of different names do not compare. */
  String name();

  /** Returns the number of dimensions of every vector. */
  int dimensions();

  /**
   * Encodes what is looked for.
   *
   * @param question any text
   */
  EncodedText encodeQuestion(String question);

  /**
   * Encodes what is to be found.
   *
   * @param passage any text; beyond the encoder's window (510 tokens) it is encoded in parts, whose
   *     vectors are averaged
   */
  EncodedText encodePassage(String passage);
}
