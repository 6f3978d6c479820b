package org.summitqa.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.Passage;
import org.summitqa.search.Filter;
import org.summitqa.search.Hit;
import org.summitqa.search.IndexSnapshot;
import org.summitqa.search.Lexicon;
import org.summitqa.search.PassageIndex;

/**
 * An index that a run can be tried on: it knows what is stored, and stores and encodes nothing.
 * Cannot be searched.
 */
final class DryIndex implements PassageIndex {
  private final IndexSnapshot stored;
  private final Set<String> ids;

  DryIndex(IndexSnapshot stored) {
    this.stored = stored;
    this.ids = new HashSet<>(stored.articles().keySet());
  }

  @Override
  public String format() {
    return stored.format();
  }

  @Override
  public boolean isReady() {
    return stored.ready();
  }

  @Override
  public Optional<String> fingerprint(String articleId) {
    return Optional.ofNullable(stored.articles().get(articleId))
        .map(IndexSnapshot.StoredArticle::fingerprint);
  }

  @Override
  public void replace(Article article, String fingerprint, List<Passage> passages) {
    ids.add(article.id());
  }

  @Override
  public void remove(Collection<String> articleIds) {
    ids.removeAll(Set.copyOf(articleIds));
  }

  @Override
  public Set<String> articleIds() {
    return Set.copyOf(ids);
  }

  @Override
  public void commit() {}

  /** Returns a stored article without its text. */
  @Override
  public Optional<Article> article(String articleId) {
    return Optional.ofNullable(stored.articles().get(articleId))
        .map(article -> new Article(article.metadata(), "", List.of()));
  }

  @Override
  public Size size() {
    return stored.size();
  }

  @Override
  public List<Hit> search(String text, Filter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Double> rarity(Collection<String> terms) {
    throw new UnsupportedOperationException();
  }

  @Override
  public double share(Language language) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Lexicon lexicon() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ArticleList articles(@Nullable String publisher, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
