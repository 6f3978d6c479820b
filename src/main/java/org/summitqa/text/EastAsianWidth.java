package org.summitqa.text;

/** Which characters take two columns (Unicode Standard Annex 11, classes W and F). */
public final class EastAsianWidth {
  private EastAsianWidth() {}

  /** Tells whether a code unit is Chinese or Japanese or a full-width mark, or half of one. */
  public static boolean isWide(char c) {
    return (c >= '\u2E80' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFE30' && c <= '\uFE4F')
        || (c >= '\uFF00' && c <= '\uFF60')
        || (Character.isSurrogate(c) && isWideSurrogate(c));
  }

  private static boolean isWideSurrogate(char c) {
    return c >= '\uD840' && c <= '\uD888';
  }
}
