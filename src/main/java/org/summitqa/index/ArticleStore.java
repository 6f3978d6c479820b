package org.summitqa.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Passage;

/**
 * Takes articles into the index. Safe for any number of threads; what is written shows in searches
 * after {@link #commit}, all of it at once.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface ArticleStore {
  /**
   * Names the analysis that passages are stored with. Passages stored under another name have to be
   * stored again.
   */
  String format();

  /** Returns whether the whole of a corpus was ever read, and not only a part of it. */
  boolean isWhole();

  /**
   * Returns the fingerprint that an article was last stored with, written but not yet committed
   * included.
   */
  Optional<String> fingerprint(String articleId);

  /**
   * Stores an article in place of all that was stored under its id.
   *
   * @param article the article
   * @param fingerprint tells this version from others: content, settings and {@link #format()}
   * @param passages its passages, in text order
   */
  void replace(Article article, String fingerprint, List<Passage> passages);

  /** Removes articles; ids that are not stored are ignored. */
  void remove(Collection<String> articleIds);

  /** Hands on the id of every committed article, in no order. What it does may write. */
  void forEachId(Consumer<String> articleId);

  /** Returns the file that a committed article was read from, as its metadata has it. */
  Optional<String> file(String articleId);

  /** Tells whether something was written that is not committed yet. */
  boolean hasChanges();

  /**
   * Makes all that was written durable and visible. After a crash the last commit is read.
   *
   * @param whole whether the whole of the corpus was read, which stays noted
   */
  void commit(boolean whole);

  /** Returns how many articles and passages are committed. */
  IndexSize size();
}
