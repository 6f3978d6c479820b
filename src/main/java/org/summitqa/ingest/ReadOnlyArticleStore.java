package org.summitqa.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Passage;
import org.summitqa.index.ArticleStore;
import org.summitqa.index.IndexSize;
import org.summitqa.index.IndexSnapshot;

/** A store that a run can be tried on: it knows what is stored, and stores nothing. */
final class ReadOnlyArticleStore implements ArticleStore {
  private final IndexSnapshot stored;
  private long articles;

  ReadOnlyArticleStore(IndexSnapshot stored) {
    this.stored = stored;
    this.articles = stored.size().articles();
  }

  @Override
  public String format() {
    return stored.format();
  }

  @Override
  public boolean isWhole() {
    return stored.state() == IndexSnapshot.State.WHOLE;
  }

  @Override
  public Optional<String> fingerprint(String articleId) {
    return Optional.ofNullable(stored.articles().get(articleId))
        .map(IndexSnapshot.StoredArticle::fingerprint);
  }

  @Override
  public void replace(Article article, String fingerprint, List<Passage> passages) {
    articles += stored.articles().containsKey(article.id()) ? 0 : 1;
  }

  @Override
  public void remove(Collection<String> articleIds) {
    articles -= articleIds.size();
  }

  @Override
  public void forEachId(Consumer<String> articleId) {
    stored.articles().keySet().forEach(articleId);
  }

  @Override
  public Optional<String> file(String articleId) {
    return Optional.ofNullable(stored.articles().get(articleId))
        .map(IndexSnapshot.StoredArticle::file);
  }

  @Override
  public boolean hasChanges() {
    return false;
  }

  @Override
  public void commit(boolean whole) {}

  @Override
  public IndexSize size() {
    return new IndexSize(articles, stored.size().passages());
  }
}
