package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Span;

/**
 * The longest common subsequence of two texts by tokens (Hunt and McIlroy 1976): a Han character, a
 * word in other letters or digits, a mark. A token counts by its length, a mark hardly.
 */
final class TokenAlignment {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}'’-]+|\\S", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARK = Pattern.compile("\\p{P}");

  /** A character counts ten, so that a mark decides only between equals. */
  private static final int CHARACTER_WEIGHT = 10;

  private final String before;
  private final String now;
  private final List<Span> old;
  private final List<Span> made;
  private final int[][] best;

  /**
   * Aligns two texts. Time and space grow with the product of their lengths.
   *
   * @param before the text that was
   * @param now the text that was made of it
   */
  TokenAlignment(String before, String now) {
    this.before = before;
    this.now = now;
    this.old = tokens(before);
    this.made = tokens(now);
    this.best = new int[old.size() + 1][made.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = made.size() - 1; j >= 0; j--) {
        int without = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = isSame(i, j) ? Math.max(without, weight(i) + best[i + 1][j + 1]) : without;
      }
    }
  }

  /**
   * A place where the texts differ.
   *
   * @param before what stood there, or empty
   * @param now what stands there, or empty
   */
  record Change(String before, String now) {}

  /** Returns how much the texts share: ten a character, one a mark. */
  int shared() {
    return best[0][0];
  }

  /** Returns where they differ, in order; a single Han character between two changes is in them. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int fromOld = 0;
    int fromMade = 0;
    int i = 0;
    int j = 0;
    while (i < old.size() || j < made.size()) {
      if (i < old.size() && j < made.size() && isKept(i, j)) {
        boolean changed = i > fromOld || j > fromMade;
        if (!(changed && isOneCharacterBetween(i, j))) {
          add(changes, fromOld, i, fromMade, j);
          fromOld = i + 1;
          fromMade = j + 1;
        }
        i++;
        j++;
      } else if (j == made.size() || (i < old.size() && best[i + 1][j] >= best[i][j + 1])) {
        i++;
      } else {
        j++;
      }
    }
    add(changes, fromOld, i, fromMade, j);
    return changes;
  }

  private void add(List<Change> to, int fromOld, int endOld, int fromMade, int endMade) {
    if (endOld > fromOld || endMade > fromMade) {
      to.add(new Change(text(before, old, fromOld, endOld), text(now, made, fromMade, endMade)));
    }
  }

  private boolean isKept(int i, int j) {
    return isSame(i, j) && best[i][j] == weight(i) + best[i + 1][j + 1];
  }

  /** Such a character is mostly the same by chance: 那 in 那里 and 那不勒斯. */
  private boolean isOneCharacterBetween(int i, int j) {
    boolean last = i + 1 == old.size() || j + 1 == made.size();
    return !last
        && Character.isIdeographic(before.codePointAt(old.get(i).start()))
        && !isKept(i + 1, j + 1);
  }

  private boolean isSame(int i, int j) {
    return old.get(i).of(before).equals(made.get(j).of(now));
  }

  private int weight(int i) {
    Span token = old.get(i);
    return MARK.matcher(token.of(before)).matches() ? 1 : CHARACTER_WEIGHT * token.length();
  }

  private static String text(String text, List<Span> tokens, int from, int end) {
    return end > from
        ? text.substring(tokens.get(from).start(), tokens.get(end - 1).end())
        : "";
  }

  private static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return tokens;
  }
}
