package org.summitqa.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.corpus.Block.Kind;
import org.summitqa.read.Characters;
import org.summitqa.read.Credits;
import org.summitqa.read.TextBlock;
import org.summitqa.text.EastAsianWidth;

/**
 * Finds the paragraphs of lines of text, wrapped by hand or not, or both in one file.
 *
 * <p>Blank lines part paragraphs, unless one cuts a sentence in two. Within a run of lines a line
 * break ends a paragraph where the line ends a sentence and was not broken for want of room: every
 * line of the run ends one, or the next line's first word would still have fitted, or the line is
 * longer than anyone wraps. A line right before an image credit is a caption.
 */
final class Paragraphs {
  /** Wider lines, in columns, are not wrapped by hand. */
  private static final int MAX_WRAPPED_COLUMNS = 110;

  /** A line this much narrower than the widest, in columns, had room for another word. */
  private static final int ROOM = 4;

  private static final Pattern BULLET = Pattern.compile("^\\s{0,8}[•·‧●▪◆*-]\\s{1,4}\\S.*");

  private Paragraphs() {}

  /** Returns paragraphs, list items and captions of a text with clean characters. */
  static List<TextBlock> of(String text) {
    List<TextBlock> paragraphs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (!line.isBlank()) {
        run.add(line);
      } else if (!run.isEmpty()) {
        addRun(run, paragraphs);
        run.clear();
      }
    }
    return mend(paragraphs);
  }

  static boolean isBullet(String line) {
    return line.length() < 4000 && BULLET.matcher(line).matches();
  }

  private static void addRun(List<String> run, List<TextBlock> paragraphs) {
    boolean unwrapped = run.stream().allMatch(l -> Prose.endsSentence(l) || Credits.isCredit(l));
    int widest = run.stream().mapToInt(line -> Characters.columns(line.strip())).max().orElse(0);
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      paragraph.append(run.get(i)).append('\n');
      boolean last = i == run.size() - 1;
      if (last || unwrapped || parts(run.get(i), run.get(i + 1), widest)) {
        boolean credited = !last && Credits.isCredit(run.get(i + 1));
        paragraphs.add(block(Characters.joinLines(paragraph.toString()).strip(), credited));
        paragraph.setLength(0);
      }
    }
  }

  private static boolean parts(String line, String next, int widest) {
    if (isBullet(next) || Credits.isCredit(next) || Credits.isCredit(line)) {
      return true;
    }
    if (!Prose.endsSentence(line)) {
      return false;
    }
    int columns = Characters.columns(line.strip());
    return columns > MAX_WRAPPED_COLUMNS || columns + firstWord(next.strip()) + ROOM <= widest;
  }

  private static int firstWord(String line) {
    int end = 0;
    while (end < line.length()
        && !EastAsianWidth.isWide(line.charAt(end))
        && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return Math.max(2, end);
  }

  private static TextBlock block(String text, boolean credited) {
    if (isBullet(text)) {
      return new TextBlock(Kind.LIST_ITEM, text.substring(1).strip());
    }
    return new TextBlock(credited ? Kind.CAPTION : Kind.PARAGRAPH, text);
  }

  /** Joins paragraphs that a blank line cut in two. */
  private static List<TextBlock> mend(List<TextBlock> blocks) {
    List<TextBlock> mended = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (TextBlock block : blocks) {
      boolean paragraph = block.is(Kind.PARAGRAPH);
      if (!open.isEmpty() && !(paragraph && Prose.goesOn(open, block.text()))) {
        mended.add(new TextBlock(Kind.PARAGRAPH, open.toString()));
        open.setLength(0);
      }
      if (!paragraph) {
        mended.add(block);
        continue;
      }
      boolean spaced = !open.isEmpty() && !EastAsianWidth.isWide(open.charAt(open.length() - 1));
      open.append(spaced ? " " : "").append(block.text());
    }
    if (!open.isEmpty()) {
      mended.add(new TextBlock(Kind.PARAGRAPH, open.toString()));
    }
    return mended;
  }
}
