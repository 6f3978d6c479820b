package org.summitqa.read;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells how much decoded bytes look like Chinese or English: the share of characters that such text
 * is made of, 0 to 1. Of Han characters only the 3,755 of level 1 of GB 2312 count, which make up
 * nearly all of what newspapers print; bytes read under a wrong charset turn into rare ones.
 */
final class TextLikeness {
  /** Less than this is no text. */
  static final double MIN_SHARE = 0.6;

  private static final BitSet COMMON_HAN = commonHan();

  private TextLikeness() {}

  static double of(String text) {
    long common = text.chars().filter(TextLikeness::isCommon).count();
    return text.isEmpty() ? 0 : (double) common / text.length();
  }

  private static boolean isCommon(int c) {
    return (c >= ' ' && c <= '~')
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= '\u2010' && c <= '\u2026')
        || (c >= '\u3000' && c <= '\u3011')
        || (c >= '\uFF01' && c <= '\uFF5E')
        || COMMON_HAN.get(c);
  }

  private static BitSet commonHan() {
    BitSet common = new BitSet();
    for (int row = 0xB0; row <= 0xD7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        byte[] bytes = {(byte) row, (byte) cell};
        new String(bytes, Charset.forName("GB2312"))
            .chars()
            .filter(Character::isIdeographic)
            .forEach(common::set);
      }
    }
    return common;
  }
}
