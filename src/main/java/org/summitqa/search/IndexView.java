package org.summitqa.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitqa.corpus.Article;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.IndexSize;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.query.SearchQuery;

/**
 * The index as it is at one moment, for all that answers one question. For one thread.
 *
 * <p>All methods throw {@link java.io.UncheckedIOException} where the storage fails.
 */
public interface IndexView {
  /**
   * Reads a question: what it asks for, what it names, what passages should hold, and the time that
   * it asks about, by its own words or by an event that it names and the articles date.
   *
   * @param question what is looked for, in any language
   */
  SearchQuery read(String question);

  /**
   * Finds passages, preferring those that tell of the time that the query asks about. Of articles
   * that print one text a passage is found once, in the best printing of those that pass the
   * filter; what one of them alone says is found there.
   *
   * @param query what to look for
   * @param filter which articles to look in
   * @param limit how many passages at most, 1 or more
   * @return the passages, best first, equal scores by passage id; empty where the query has nothing
   *     to look for
   */
  List<Hit> search(SearchQuery query, Filter filter, int limit);

  /**
   * Tells how rare terms are: their inverse document frequency as BM25 has it, {@code ln(1 + (N - n
   * + 0.5) / (n + 0.5))} with N passages of which n hold the term.
   *
   * @param terms character pairs and Latin words, as the index cuts them
   */
  Map<String, Double> rarity(Collection<String> terms);

  /** Returns the lexicon; see {@link PassageSearch#lexicon}. */
  BilingualDictionary lexicon();

  /** Returns how many articles and passages there are. */
  IndexSize size();

  /** Returns an article with its text. */
  Optional<Article> article(String articleId);
}
