package org.summitqa.read;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Block.Kind;

/**
 * Goes over an article's blocks as a careful editor would, whatever form they came in. Out go image
 * credits, player texts, agency and copyright lines, bylines, labels of related links, a repeated
 * title or caption, and headings that nothing follows. A paragraph that ends in a credit is a
 * caption without it. Nothing else of the text is touched.
 */
final class BoilerplateRemover {
  private BoilerplateRemover() {}

  /** Returns the article with the blocks to keep. */
  static SourceArticle edit(SourceArticle article) {
    List<TextBlock> blocks = article.blocks().stream().map(BoilerplateRemover::captioned).toList();
    List<TextBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      boolean edge = kept.size() < 3 || i >= blocks.size() - 5;
      if (!isDropped(block, edge) && !repeats(block, kept, article.title())) {
        kept.add(block);
      }
    }
    return article.withBlocks(withoutBureau(withoutLastHeadings(kept)));
  }

  private static boolean isDropped(TextBlock block, boolean edge) {
    String text = block.text();
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || Credits.isCredit(text)
        || Boilerplate.isAnywhere(text)
        || (edge && Boilerplate.isAtEdge(text));
  }

  private static TextBlock captioned(TextBlock block) {
    String text = block.text();
    int credit = Credits.startOfTrailing(text);
    if (credit < text.length()) {
      return new TextBlock(Kind.CAPTION, text.substring(0, credit).strip());
    }
    return block.is(Kind.CAPTION) ? block.withText(Credits.withoutLabel(text)) : block;
  }

  /** Tells whether a block says the title again, or a caption what the block before said. */
  private static boolean repeats(TextBlock block, List<TextBlock> kept, String title) {
    if (kept.isEmpty() && block.text().equals(title)) {
      return true;
    }
    boolean captions =
        block.is(Kind.CAPTION) || (!kept.isEmpty() && kept.getLast().is(Kind.CAPTION));
    return captions && !kept.isEmpty() && kept.getLast().text().equals(block.text());
  }

  private static List<TextBlock> withoutLastHeadings(List<TextBlock> blocks) {
    boolean prose = blocks.stream().anyMatch(block -> !block.is(Kind.HEADING));
    while (prose && !blocks.isEmpty() && blocks.getLast().is(Kind.HEADING)) {
      blocks.removeLast();
    }
    return blocks;
  }

  private static List<TextBlock> withoutBureau(List<TextBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(Kind.PARAGRAPH)) {
        blocks.set(i, blocks.get(i).withText(Boilerplate.withoutBureau(blocks.get(i).text())));
        break;
      }
    }
    return blocks.stream().filter(block -> !block.text().isEmpty()).toList();
  }
}
