package org.summitqa.read.text;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Block.Kind;
import org.summitqa.read.ArticleFormat;
import org.summitqa.read.Characters;
import org.summitqa.read.Credits;
import org.summitqa.read.Dateline;
import org.summitqa.read.SourceArticle;
import org.summitqa.read.TextBlock;

/**
 * Text without any markup: the title on the first line, then perhaps a dateline, then paragraphs. A
 * short line that does not end a sentence, between paragraphs that do, is a heading.
 */
public final class PlainText implements ArticleFormat {
  /** The longest first line that is a title, in columns. */
  private static final int MAX_TITLE_COLUMNS = 160;

  @Override
  public boolean recognises(String text) {
    return true;
  }

  @Override
  public SourceArticle read(String text) {
    String clean = Characters.clean(text).strip();
    int end = clean.indexOf('\n');
    String first = end < 0 ? "" : clean.substring(0, end).strip();
    if (isTitle(first, end < 0 ? "" : clean.substring(end + 1))) {
      return new SourceArticle(first, null, null, null, null, blocks(clean.substring(end)));
    }
    return SourceArticle.ofBlocks(blocks(clean));
  }

  /** Returns the blocks of text that has no title of its own. */
  static List<TextBlock> blocks(String text) {
    List<TextBlock> blocks = new ArrayList<>(proseBlocks(text));
    for (int i = 1; i < blocks.size() - 1; i++) {
      if (isHeading(blocks, i)) {
        blocks.set(i, new TextBlock(Kind.HEADING, blocks.get(i).text()));
      }
    }
    return blocks;
  }

  /** Returns the paragraphs and list items of text whose headings are marked otherwise. */
  static List<TextBlock> proseBlocks(String text) {
    return Paragraphs.of(Characters.clean(text));
  }

  private static boolean isHeading(List<TextBlock> blocks, int i) {
    String text = blocks.get(i).text();
    return blocks.get(i).is(Kind.PARAGRAPH)
        && Prose.isHeadingLike(text)
        && Prose.endsSentence(blocks.get(i - 1).text())
        && Prose.endsSentence(blocks.get(i + 1).text())
        && Dateline.parse(text).isEmpty()
        && !Credits.isCredit(blocks.get(i + 1).text());
  }

  private static boolean isTitle(String first, String rest) {
    String second = rest.lines().findFirst().orElse("x");
    boolean alone = second.isBlank() || Dateline.parse(Characters.joinLines(second)).isPresent();
    return alone
        && !rest.isBlank()
        && Characters.columns(first) <= MAX_TITLE_COLUMNS
        && !first.endsWith("。")
        && !(first.endsWith(".") && !first.endsWith(".."));
  }
}
