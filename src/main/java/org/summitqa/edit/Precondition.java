package org.summitqa.edit;

import java.util.Optional;
import java.util.Set;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleVersion;

/**
 * What has to hold for a change to be made.
 *
 * @param versions the article has one of these versions, or exists where {@code *} is among them;
 *     empty for no such demand
 * @param absent whether there must be no such article yet
 */
public record Precondition(Set<String> versions, boolean absent) {
  /** Demands nothing. */
  public static final Precondition NONE = new Precondition(Set.of(), false);

  /** Copies the versions. */
  public Precondition {
    versions = Set.copyOf(versions);
  }

  boolean isNone() {
    return versions.isEmpty() && !absent;
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
    String version = article.map(ArticleVersion::of).orElse("");
    if (!versions.isEmpty()
        && !(exists && (versions.contains("*") || versions.contains(version)))) {
      throw changed(
          !exists
              ? "If-Match was sent, and the article does not exist"
              : "The article changed: its version is \"%s\" now".formatted(version));
    }
  }

  private static EditException changed(String what) {
    return new EditException(EditException.Reason.CHANGED, what + ". Nothing was written.");
  }
}
