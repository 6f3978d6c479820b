package org.summitqa.language;

import java.util.List;
import org.summitqa.text.TextFolding;

/**
 * Cuts Chinese text into words. A name that the dictionary lacks comes out as single characters.
 */
public final class ChineseWords {
  private ChineseWords() {}

  /**
   * A word where it stands.
   *
   * @param start its first character in the text
   * @param end one past its last
   */
  public record Word(int start, int end) {}

  /** Returns the words of a text in order, without punctuation. */
  public static List<Word> of(String text) {
    // Offsets are those of the text, so it is folded in place.
    return Analysis.termsOfFolded(Analysis.WORDS, TextFolding.foldInPlace(text)).stream()
        .map(term -> new Word(term.start(), term.end()))
        .toList();
  }
}
