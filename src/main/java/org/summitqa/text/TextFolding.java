package org.summitqa.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Makes texts that readers take for the same compare as the same: full and half width, upper and
 * lower case (Unicode NFKC with case folding), traditional and simplified Chinese.
 *
 * <p>ICU's transliterator from traditional to simplified takes far longer than everything else done
 * to a question, so its single-character rules are put into a table once. The few rules that look
 * at a character's neighbours are left out: both sides of every comparison go through the same
 * table. One of them is kept, since every question has it in Hong Kong and Taiwan: 甚麼 for 什麼.
 */
public final class TextFolding {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;

  /** Characters that ICU leaves as they are, mostly Hong Kong's, each before the usual one. */
  private static final String VARIANTS = "衞卫羣群峯峰麪面査查靑青喫吃";

  private static final char[] SIMPLIFIED = simplified();

  private TextFolding() {}

  /**
   * Folds every code unit by itself where that leaves one, so that an offset of the result is one
   * of the text. Small letters compare as capitals do, unlike with {@link #foldInPlace}.
   */
  public static String foldEach(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = fold(text.substring(i, i + 1));
      folded.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
    }
    return folded.toString();
  }

  /** Returns the folded text; its length may differ from the given text's. */
  public static String fold(String text) {
    String normal = NFKC_CASEFOLD.normalize(text);
    StringBuilder folded = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      folded.append(c >= FIRST_HAN && c <= LAST_HAN ? simplified(normal, i) : c);
    }
    return folded.toString();
  }

  /**
   * Returns the text in half width and simplified characters, every code unit in its place: an
   * offset of the result is one of the text, and capitals stay. What {@link #fold} compares is
   * coarser; this is for patterns that tell where something stands.
   */
  public static String foldInPlace(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(inPlace(text, i));
    }
    return folded.toString();
  }

  /** Returns the text in simplified characters and otherwise as it is, as long as before. */
  public static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      simplified.append(c >= FIRST_HAN && c <= LAST_HAN ? simplified(text, i) : c);
    }
    return simplified.toString();
  }

  private static char inPlace(String text, int at) {
    char c = text.charAt(at);
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return simplified(text, at);
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return c == '\u00a0' || c == '\u3000' ? ' ' : c;
  }

  private static char simplified(String text, int at) {
    char c = SIMPLIFIED[text.charAt(at) - FIRST_HAN];
    boolean what = c == '甚' && at + 1 < text.length() && isWhat(text.charAt(at + 1));
    return what ? '什' : c;
  }

  private static boolean isWhat(char second) {
    return second == '麼' || second == '麽' || second == '么';
  }

  private static char[] simplified() {
    StringBuilder all = new StringBuilder();
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      all.append(c).append('\n');
    }
    String[] lines =
        Transliterator.getInstance("Traditional-Simplified")
            .transliterate(all.toString())
            .split("\n", -1);
    char[] table = new char[LAST_HAN - FIRST_HAN + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = lines[i].length() == 1 ? lines[i].charAt(0) : (char) (FIRST_HAN + i);
    }
    for (int i = 0; i < VARIANTS.length(); i += 2) {
      table[VARIANTS.charAt(i) - FIRST_HAN] = VARIANTS.charAt(i + 1);
    }
    return table;
  }
}
