package org.summitqa.search;

import java.util.List;
import java.util.function.Function;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.lexicon.BilingualDictionary;

/**
 * Finds passages of the articles that an {@link org.summitqa.index.ArticleStore} holds. Safe for
 * any number of threads; sees what was committed.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface PassageSearch {
  /**
   * Reads one snapshot of the index, which stays as it is for the length of the reading: what is
   * found, judged and kept for one question is of one state of the corpus.
   *
   * @param reading uses the view, and does not let it out
   */
  <T> T view(Function<IndexView, T> reading);

  /**
   * Finds passages on a view of their own; see {@link IndexView#search}.
   *
   * @param text what to look for, in any language; never read as query syntax
   * @param filter which articles to look in
   * @param limit how many passages at most, 1 or more
   */
  default List<Hit> search(String text, Filter filter, int limit) {
    return view(view -> view.search(view.read(text), filter, limit));
  }

  /**
   * Returns the lexicon for English questions, with the names that indexed articles give in both
   * scripts.
   */
  BilingualDictionary lexicon();
}
