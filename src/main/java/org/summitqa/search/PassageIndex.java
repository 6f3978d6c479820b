package org.summitqa.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitqa.corpus.Article;
import org.summitqa.dedup.Republications;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.ArticleStore;
import org.summitqa.index.IndexSize;
import org.summitqa.index.listing.ArticleList;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;

/**
 * Finds passages and articles that an {@link ArticleStore} holds. Safe for any number of threads;
 * sees what was committed.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface PassageIndex {
  /** Returns whether something was ever committed, so that searches have a corpus. */
  boolean isReady();

  /**
   * Returns whether searches see the whole of a corpus. Until it was read once to its end they see
   * the part that was.
   */
  boolean isWhole();

  /** Returns how many of the passages have their vector, so that searches find them by meaning. */
  VectorProgress vectors();

  /**
   * Finds passages. Of articles that print one text a passage is found once, in the best printing
   * of those that pass the filter; what one of them alone says is found there.
   *
   * @param text what to look for, in any language; never read as query syntax
   * @param filter which articles to look in
   * @param limit how many passages at most, 1 or more
   * @return the passages, best first, equal scores by passage id; empty where the text has nothing
   *     to look for
   */
  List<Hit> search(String text, Filter filter, int limit);

  /**
   * Finds passages, preferring those that tell of a time. {@link #search(String, Filter, int)} does
   * so with the time that the text itself asks about.
   *
   * @param text what to look for
   * @param filter which articles to look in
   * @param limit how many passages at most, 1 or more
   * @param asked the time, whatever the text says of it
   */
  default List<Hit> search(String text, Filter filter, int limit, TimeConstraint asked) {
    return search(text, filter, limit);
  }

  /**
   * Returns the time that a question asks about, which its search prefers: by its own words, or by
   * an event that it names and the articles date.
   *
   * @param question what is looked for
   */
  default TimeConstraint asked(String question) {
    return TimeConstraint.NONE;
  }

  /**
   * Tells how rare terms are: their inverse document frequency as BM25 has it, {@code ln(1 + (N - n
   * + 0.5) / (n + 0.5))} with N passages of which n hold the term.
   *
   * @param terms character pairs and Latin words, as the index cuts them
   */
  Map<String, Double> rarity(Collection<String> terms);

  /**
   * Returns the lexicon for English questions, with the names that indexed articles give in both
   * scripts.
   */
  BilingualDictionary lexicon();

  /**
   * Tells how much of the corpus is in a language: the share of articles, 0 to 1; 0 where there is
   * none.
   */
  double share(Language language);

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
  CorpusStatistics catalogue();

  /** Returns how many articles and passages searches see. */
  IndexSize size();
}
