package org.summitqa.search;

import java.util.Optional;
import org.summitqa.corpus.Article;
import org.summitqa.dedup.Republications;
import org.summitqa.index.listing.ArticleList;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.text.Language;

/**
 * The articles of the index. Safe for any number of threads; sees what was committed.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface ArticleCatalog {
  /** Returns an article with its text. */
  Optional<Article> article(String articleId);

  /** Returns who else prints an article, and whose text it is; empty where there is none. */
  Optional<Republications> reprints(String articleId);

  /**
   * Lists articles.
   *
   * @param query which, and in which order
   * @param offset how many to pass over, 0 or more
   * @param limit how many to return at most, 0 or more
   */
  ArticleList articles(ArticleQuery query, int offset, int limit);

  /** Returns what all articles are, taken together. */
  CorpusStatistics statistics();

  /**
   * Tells how much of the corpus is in a language: the share of articles, 0 to 1; 0 where there is
   * none.
   */
  double share(Language language);
}
