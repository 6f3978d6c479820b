package org.summitqa.dedup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleReference;

/**
 * Who else prints an article's text, and whose text it is.
 *
 * @param origin where the text comes from
 * @param others other printings, by publication, then id; at most as many as {@link
 *     StorySettings#maxAlsoIn}
 * @param count how many there are in all, 0 or more
 */
public record Republications(Origin origin, List<ArticleReference> others, int count) {
  /** Copies the list. */
  public Republications {
    others = List.copyOf(others);
  }

  /** Returns those of an article that is the only one with its text, as far as is known. */
  public static Republications none(ArticleMetadata article) {
    return none(article, Optional.empty());
  }

  /** Returns those of an article that is the only one with its text, which may be an agency's. */
  public static Republications none(ArticleMetadata article, Optional<Agency> agency) {
    @Nullable Agency known = agency.or(() -> Agency.named(article.publisher())).orElse(null);
    return new Republications(Origin.of(known, ArticleReference.of(article)), List.of(), 0);
  }

  /**
   * Returns those of a story's article.
   *
   * @param story the story
   * @param articleId the article
   * @param printings the story's first printings in order, one more than are shown
   * @param most how many are shown
   */
  public static Republications of(
      DuplicateCluster story, String articleId, List<ArticleReference> printings, int most) {
    List<ArticleReference> others =
        printings.stream().filter(one -> !one.articleId().equals(articleId)).limit(most).toList();
    Origin origin = Origin.of(story.agency().orElse(null), printings.getFirst());
    return new Republications(origin, others, story.printings().size() - 1);
  }
}
