package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.Span;

/**
 * The longest common subsequence of two texts by tokens (Hunt and McIlroy 1976): a Han character, a
 * word in other letters or digits, a mark. A token counts by its length, a mark hardly.
 */
final class TokenAlignment {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsHan}|[-\\p{L}\\p{N}'’&&[^\\p{IsHan}]]+|\\S");
  private static final Pattern MARK = Pattern.compile("\\p{P}");

  /** A character counts ten, so that a mark decides only between equals. */
  private static final int CHARACTER_WEIGHT = 10;

  /** So few characters between what is only added and what is only taken away stay by chance. */
  private static final int MAX_CHANCE = 2;

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

  /** Returns where they differ, in order. */
  List<Change> changes() {
    List<Block> blocks = new ArrayList<>();
    for (Block next : blocks()) {
      if (!blocks.isEmpty() && isByChance(blocks.getLast(), next)) {
        Block last = blocks.removeLast();
        blocks.add(new Block(last.fromOld, next.endOld, last.fromMade, next.endMade));
      } else {
        blocks.add(next);
      }
    }
    return blocks.stream()
        .map(
            block ->
                new Change(
                    text(before, old, block.fromOld, block.endOld),
                    text(now, made, block.fromMade, block.endMade)))
        .toList();
  }

  /** 什么 in 为什么 in place of 什么时候. */
  private boolean isByChance(Block one, Block next) {
    return (one.isOneSided() || next.isOneSided())
        && next.fromOld - one.endOld <= MAX_CHANCE
        && old.subList(one.endOld, next.fromOld).stream()
            .allMatch(token -> Character.isIdeographic(before.codePointAt(token.start())));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int fromOld = 0;
    int fromMade = 0;
    int i = 0;
    int j = 0;
    while (i < old.size() || j < made.size()) {
      if (isKept(i, j)) {
        add(blocks, new Block(fromOld, i, fromMade, j));
        fromOld = ++i;
        fromMade = ++j;
      } else if (j == made.size() || (i < old.size() && best[i + 1][j] >= best[i][j + 1])) {
        i++;
      } else {
        j++;
      }
    }
    add(blocks, new Block(fromOld, i, fromMade, j));
    return blocks;
  }

  private static void add(List<Block> blocks, Block block) {
    if (block.endOld > block.fromOld || block.endMade > block.fromMade) {
      blocks.add(block);
    }
  }

  private boolean isKept(int i, int j) {
    return i < old.size()
        && j < made.size()
        && isSame(i, j)
        && best[i][j] == weight(i) + best[i + 1][j + 1];
  }

  private boolean isSame(int i, int j) {
    return old.get(i).of(before).equals(made.get(j).of(now));
  }

  private int weight(int i) {
    Span token = old.get(i);
    return MARK.matcher(token.of(before)).matches() ? 1 : CHARACTER_WEIGHT * token.length();
  }

  private static String text(String text, List<Span> tokens, int from, int end) {
    return end > from ? text.substring(tokens.get(from).start(), tokens.get(end - 1).end()) : "";
  }

  private static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return tokens;
  }

  /** Tokens of either text that are not the other's, by their numbers. */
  private record Block(int fromOld, int endOld, int fromMade, int endMade) {
    boolean isOneSided() {
      return fromOld == endOld || fromMade == endMade;
    }
  }
}
