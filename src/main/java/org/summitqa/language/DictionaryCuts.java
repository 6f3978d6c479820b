package org.summitqa.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a folded Chinese text is cut into words of the dictionary.
 *
 * @param byStart the words by their first character
 * @param byEnd the same by the character after their last
 */
public record DictionaryCuts(
    Map<Integer, Analysis.Term> byStart, Map<Integer, Analysis.Term> byEnd) {
  /** Copies the words. */
  public DictionaryCuts {
    byStart = Map.copyOf(byStart);
    byEnd = Map.copyOf(byEnd);
  }

  public static DictionaryCuts of(String folded) {
    Map<Integer, Analysis.Term> byStart = new HashMap<>();
    Map<Integer, Analysis.Term> byEnd = new HashMap<>();
    for (Analysis.Term word : Analysis.termsOfFolded(Analysis.WORDS, folded)) {
      byStart.put(word.start(), word);
      byEnd.put(word.end(), word);
    }
    return new DictionaryCuts(byStart, byEnd);
  }

  /**
   * Tells whether a pair of characters is of two words rather than of one, or of a name that the
   * dictionary cuts into characters.
   */
  public boolean reachesAcross(Analysis.Term pair) {
    if (!isHan(pair.text()) || isOneHan(pair.text())) {
      return false;
    }
    int middle =
        pair.end() - Character.charCount(pair.text().codePointBefore(pair.text().length()));
    Analysis.Term left = byEnd.get(middle);
    Analysis.Term right = byStart.get(middle);
    return left != null && right != null && !(isNamePart(left) && isNamePart(right));
  }

  /** Returns the words of one character that mean something. */
  public List<String> singles() {
    return byStart.values().stream()
        .filter(DictionaryCuts::isNamePart)
        .map(Analysis.Term::text)
        .sorted()
        .toList();
  }

  private static boolean isNamePart(Analysis.Term word) {
    return isOneHan(word.text()) && !FunctionWords.contains(word.text());
  }

  public static boolean isOneHan(String text) {
    return isHan(text) && text.codePointCount(0, text.length()) == 1;
  }

  private static boolean isHan(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
  }
}
