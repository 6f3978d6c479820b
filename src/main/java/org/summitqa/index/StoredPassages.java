package org.summitqa.index;

import java.util.Collection;
import java.util.List;
import org.summitqa.evidence.Filter;

/**
 * Reads passages by where they stand and not by what they say. Safe for any number of threads; sees
 * what was committed.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface StoredPassages {
  /**
   * Names the state of what searches see: another name once articles changed or more passages have
   * their vectors, counted in tenths of all, the same name for the same index otherwise.
   */
  String state();

  /**
   * Chooses articles evenly over the ids of all that pass, always the same ones.
   *
   * @param filter which articles pass
   * @param limit how many at most, 1 or more
   * @return ids, in their order
   */
  List<String> articles(Filter filter, int limit);

  /**
   * Returns the first passages of an article in text order; none where there is no such article.
   *
   * @param articleId the article
   * @param limit how many at most, 1 or more
   */
  List<StoredPassage> ofArticle(String articleId, int limit);

  /** Returns passages in the order of the ids given, without those that are not there. */
  List<StoredPassage> of(Collection<String> passageIds);
}
