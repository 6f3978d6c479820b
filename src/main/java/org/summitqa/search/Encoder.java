package org.summitqa.search;

/**
 * Turns text into vectors whose dot product tells how close two texts are in meaning. Safe for any
 * number of threads; the same text always gives the same vector.
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
   * @return {@code float[dimensions()]} of unit length
   */
  float[] encodeQuestion(String question);

  /**
   * Encodes what is to be found.
   *
   * @param passage any text; beyond the encoder's window (510 tokens) parts are averaged
   * @return {@code float[dimensions()]} of unit length
   */
  float[] encodePassage(String passage);
}
