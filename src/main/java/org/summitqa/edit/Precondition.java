package org.summitqa.edit;

import java.util.Optional;
import java.util.Set;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleVersion;

/**
 * What has to hold for a change to be made.
 *
 * @param tags the article has one of these tags or versions, or exists where {@code *} is among
 *     them; empty for no such demand
 * @param absent whether there must be no such article yet
 */
public record Precondition(Set<String> tags, boolean absent) {
  /** Demands nothing. */
  public static final Precondition NONE = new Precondition(Set.of(), false);

  /** Copies the tags. */
  public Precondition {
    tags = Set.copyOf(tags);
  }

  boolean isNone() {
    return tags.isEmpty() && !absent;
  }

  /**
   * Checks what is there.
   *
   * @param exists whether there is an article
   * @param article it, empty also where it cannot be read
   */
  void check(boolean exists, Optional<Article> article) {
    if (absent && exists) {
      throw changed("If-None-Match: * was sent, and the article exists");
    }
    if (tags.isEmpty()
        || (exists && (tags.contains("*") || article.filter(this::isAsked).isPresent()))) {
      return;
    }
    throw changed(
        !exists
            ? "If-Match was sent, and the article does not exist"
            : "The article changed: its ETag is \"%s\" now"
                .formatted(article.map(EditTag::of).orElse("")));
  }

  private boolean isAsked(Article article) {
    return tags.contains(EditTag.of(article)) || tags.contains(ArticleVersion.of(article));
  }

  private static EditException changed(String what) {
    return new EditException(EditException.Reason.CHANGED, what + ". Nothing was written.");
  }
}
