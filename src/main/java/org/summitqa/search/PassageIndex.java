package org.summitqa.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Language;

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
   * Finds passages.
   *
   * @param text what to look for, in any language; never read as query syntax
   * @param filter which articles to look in
   * @param limit how many passages at most, 1 or more
   * @return the passages, best first, equal scores by passage id; empty where the text has nothing
   *     to look for
   */
  List<Hit> search(String text, Filter filter, int limit);

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
  Lexicon lexicon();

  /**
   * Tells how much of the corpus is in a language: the share of articles, 0 to 1; 0 where there is
   * none.
   */
  double share(Language language);

  /** Returns an article with its text. */
  Optional<Article> article(String articleId);

  /**
   * Lists articles by id.
   *
   * @param publisher only of this publisher, compared without case; null for all
   * @param offset how many to pass over, 0 or more
   * @param limit how many to return at most, 0 or more
   */
  ArticleList articles(@Nullable String publisher, int offset, int limit);

  /** Returns how many articles and passages searches see. */
  Size size();

  /**
   * A part of the list of articles.
   *
   * @param articles the part asked for
   * @param total how many there are in all
   */
  record ArticleList(List<ArticleMetadata> articles, long total) {}

  /**
   * How much is indexed.
   *
   * @param articles number of articles
   * @param passages number of passages
   */
  record Size(long articles, long passages) {}
}
