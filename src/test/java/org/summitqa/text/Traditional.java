package org.summitqa.text;

import com.ibm.icu.text.Transliterator;

/** Writes Chinese in traditional characters, as a reader of Taiwan or Hong Kong would. */
public final class Traditional {
  private static final Transliterator SCRIPT = Transliterator.getInstance("Simplified-Traditional");

  private Traditional() {}

  /** Returns a text in traditional characters. */
  public static String of(String simplified) {
    return SCRIPT.transliterate(simplified);
  }
}
