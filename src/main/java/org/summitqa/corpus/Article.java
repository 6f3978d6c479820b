package org.summitqa.corpus;

import java.util.List;

/**
 * An article with its clean text. The text is canonical: every span of the service counts in it,
 * and it is never changed after ingestion.
 *
 * @param metadata what is known of it beside the text
 * @param text the clean text: what a careful editor would keep, blocks separated by line feeds
 * @param blocks headings, paragraphs, list items and captions in order, without overlap; together
 *     they cover everything in the text but white space
 */
public record Article(ArticleMetadata metadata, String text, List<Block> blocks) {
  /** Checks that the blocks stand in order within the text. */
  public Article {
    blocks = List.copyOf(blocks);
    int from = 0;
    for (Block block : blocks) {
      if (block.span().start() < from || block.span().end() > text.length()) {
        throw new IllegalArgumentException("Block out of order or text: " + block);
      }
      from = block.span().end();
    }
  }

  /** Returns the article's id. */
  public String id() {
    return metadata.id();
  }
}
