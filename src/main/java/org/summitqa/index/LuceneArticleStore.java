package org.summitqa.index;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Passage;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.index.vectors.VectorIndexer;

/** Articles and their passages in the index of words. Vectors follow by {@link VectorIndexer}. */
@Component
public final class LuceneArticleStore implements ArticleStore {
  private final LexicalIndex words;
  private final IndexedNames names;

  /** The fingerprints of what was written since the last commit, empty for what was removed. */
  private final Map<String, Optional<String>> uncommitted = new ConcurrentHashMap<>();

  public LuceneArticleStore(LexicalIndex words, IndexedNames names) {
    this.words = words;
    this.names = names;
  }

  @Override
  public String format() {
    return IndexFormat.name();
  }

  @Override
  public boolean isWhole() {
    return words.isWhole();
  }

  @Override
  public Optional<String> fingerprint(String articleId) {
    Optional<String> written = uncommitted.get(articleId);
    return written != null ? written : words.fingerprint(articleId);
  }

  @Override
  public void replace(Article article, String fingerprint, List<Passage> passages) {
    List<Document> documents = new ArrayList<>(passages.size() + 1);
    for (Passage passage : passages) {
      documents.add(PassageDocuments.ofPassage(article, passage));
    }
    documents.add(PassageDocuments.ofArticle(article, fingerprint));
    Term id = new Term(Fields.ARTICLE, article.id());
    write(() -> words.folder().write(writer -> writer.updateDocuments(id, documents)));
    uncommitted.put(article.id(), Optional.of(fingerprint));
  }

  @Override
  public void remove(Collection<String> articleIds) {
    Term[] ids = articleIds.stream().map(id -> new Term(Fields.ARTICLE, id)).toArray(Term[]::new);
    write(() -> words.folder().write(writer -> writer.deleteDocuments(ids)));
    articleIds.forEach(id -> uncommitted.put(id, Optional.empty()));
  }

  @Override
  public void forEachId(Consumer<String> articleId) {
    words
        .folder()
        .read(
            searcher -> {
              ArticleQueries.forEach(
                  searcher.getIndexReader(), (id, document) -> articleId.accept(id));
              return articleId;
            });
  }

  @Override
  public Optional<String> file(String articleId) {
    return words.article(articleId).map(document -> PassageDocuments.metadata(document).file());
  }

  @Override
  public boolean hasChanges() {
    return !uncommitted.isEmpty();
  }

  @Override
  public void commit(boolean whole) {
    write(() -> words.commit(whole));
    uncommitted.clear();
    names.refresh();
  }

  private void write(Runnable writing) {
    try {
      writing.run();
    } catch (UncheckedIOException e) {
      // A writing that failed takes back all since the last commit.
      uncommitted.clear();
      throw e;
    }
  }

  @Override
  public IndexSize size() {
    return words.size();
  }
}
