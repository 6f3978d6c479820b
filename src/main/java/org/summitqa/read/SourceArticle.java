package org.summitqa.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;

/**
 * An article as its source gives it, before an editor has gone over it.
 *
 * @param title the headline; empty where there is none
 * @param url where it was published; null where not said
 * @param publisher the publisher as the source names it; null where not said
 * @param publishedAt when it was published; null where not said
 * @param language the language as the source names it; null where not said
 * @param blocks its text in order
 */
public record SourceArticle(
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PublicationDate publishedAt,
    @Nullable String language,
    List<TextBlock> blocks) {
  public SourceArticle {
    blocks = List.copyOf(blocks);
  }

  /** Returns this article with what it lacks taken from another description of it. */
  public SourceArticle orElse(SourceArticle other) {
    return new SourceArticle(
        title.isBlank() ? other.title : title,
        url == null ? other.url : url,
        publisher == null ? other.publisher : publisher,
        publishedAt == null ? other.publishedAt : publishedAt,
        language == null ? other.language : language,
        blocks.isEmpty() ? other.blocks : blocks);
  }

  public SourceArticle withBlocks(List<TextBlock> others) {
    return new SourceArticle(title, url, publisher, publishedAt, language, others);
  }

  /** Returns an article of which only the text is known. */
  public static SourceArticle ofBlocks(List<TextBlock> blocks) {
    return new SourceArticle("", null, null, null, null, blocks);
  }
}
