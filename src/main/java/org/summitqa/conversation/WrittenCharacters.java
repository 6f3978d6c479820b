package org.summitqa.conversation;

import java.util.List;
import org.summitqa.text.TextFolding;

/**
 * Gives a question that was put together of folded pieces the characters back that were written.
 *
 * <p>The rules make a question of what the reader and the answers wrote, read in simplified
 * characters. To a reader of traditional ones it is shown as he and the conversation wrote each
 * piece: his question is not turned into another script, and no table has to guess a traditional
 * character for a simplified one (后 is 後 or 后). What nobody wrote, such as a name that the lexicon
 * translates, stays simplified; search folds the question anyway.
 */
final class WrittenCharacters {
  private final String written;
  private final String folded;

  /**
   * Takes what was written.
   *
   * @param texts those that win first: where two wrote the same in other characters, the first
   *     counts
   */
  WrittenCharacters(List<String> texts) {
    this.written = String.join("\n", texts);
    this.folded = TextFolding.foldInPlace(written);
  }

  /** Returns a text that is folded in place as it was written, the longest pieces first. */
  String of(String text) {
    StringBuilder original = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = 0;
      int place = -1;
      int found = folded.indexOf(text.charAt(at));
      while (found >= 0) {
        place = found;
        length++;
        found =
            at + length < text.length()
                ? folded.indexOf(text.substring(at, at + length + 1), place)
                : -1;
      }
      original.append(length == 0 ? text.charAt(at) : written.substring(place, place + length));
      at += Math.max(1, length);
    }
    return original.toString();
  }
}
