package org.summitqa.dedup;

import org.jspecify.annotations.Nullable;
import org.summitqa.text.TextFolding;

/**
 * Tells whether an article says sentences of another printing word for word, so that nothing is
 * lost where only the one is shown. How a text is set makes no difference, nor does a dateline, nor
 * does a misprint here and there in Chinese: a letter that is wrong, missing or too many. A number,
 * a word that denies or compares, two letters side by side, anything in another script: such a
 * difference may be the correction that a reader looks for.
 */
public final class TextContainment {
  private static final int ANCHOR = 8;
  private static final int ANCHORS = 3;

  /** Letters of a sentence for each misprint that it may have. */
  private static final int LETTERS_PER_MISPRINT = 20;

  /** Letters that have to agree after a misprint. */
  private static final int MIN_AGREEING = 3;

  private static final String TELLING =
      "零一二三四五六七八九十百千万亿两半不没未无非否勿升降涨跌增减买卖进出上下东西南北前后左右男女赢输胜负多少大小高低加已将曾";

  private final String letters;

  /** Takes the text that is shown. */
  public TextContainment(String text) {
    letters = NormalizedText.of(text);
  }

  /** Tells whether the text says a sentence. */
  public boolean holds(String sentence) {
    String own = NormalizedText.of(AgencyLine.without(TextFolding.fold(sentence)));
    return letters.contains(own) || isMisprinted(own);
  }

  private boolean isMisprinted(String own) {
    for (int at = 0; at < ANCHORS * ANCHOR && at + ANCHOR <= own.length(); at += ANCHOR) {
      int found = letters.indexOf(own.substring(at, at + ANCHOR));
      // A letter too many or missing before the anchor moves the beginning by one.
      for (int start = found - at - 1; found >= 0 && start <= found - at + 1; start++) {
        if (start >= 0 && agrees(own, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean agrees(String own, int start) {
    int left = own.length() / LETTERS_PER_MISPRINT;
    int i = 0;
    int j = start;
    while (i < own.length()) {
      if (j < letters.length() && own.charAt(i) == letters.charAt(j)) {
        i++;
        j++;
      } else {
        Misprint misprint = misprint(own, i, j);
        if (misprint == null || left-- == 0) {
          return false;
        }
        i += misprint.own;
        j += misprint.other;
      }
    }
    return true;
  }

  private @Nullable Misprint misprint(String own, int i, int j) {
    for (Misprint kind : Misprint.values()) {
      if (isHarmless(own, i, kind.own)
          && isHarmless(letters, j, kind.other)
          && agreesAfter(own, i + kind.own, j + kind.other)) {
        return kind;
      }
    }
    return null;
  }

  private boolean agreesAfter(String own, int i, int j) {
    int length = Math.min(MIN_AGREEING, own.length() - i);
    return length >= 0 && letters.regionMatches(j, own, i, length);
  }

  private static boolean isHarmless(String text, int from, int length) {
    return from + length <= text.length()
        && text.substring(from, from + length)
            .chars()
            .allMatch(c -> Character.isIdeographic(c) && TELLING.indexOf(c) < 0);
  }

  /** How far a misprint reaches in the sentence, and in the text that has it right or wrong. */
  private enum Misprint {
    OTHER(1, 1),
    MORE(1, 0),
    FEWER(0, 1);

    private final int own;
    private final int other;

    Misprint(int own, int other) {
      this.own = own;
      this.other = other;
    }
  }
}
