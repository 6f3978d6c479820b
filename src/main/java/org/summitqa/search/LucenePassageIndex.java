package org.summitqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.Passage;

/**
 * The index in a folder of this machine, in Lucene.
 *
 * <p>Searches open commits only, so what they see is always whole articles. Lucene writes new files
 * and names them in a commit at the end: a process that is killed leaves the last commit as it was,
 * and the next one to open the index deletes what no commit names. One process writes at a time;
 * the folder's lock is the operating system's, so a killed process leaves none behind.
 */
@Component
final class LucenePassageIndex implements PassageIndex {
  private final Encoder encoder;
  private final LearntNames names = new LearntNames();
  private final LegSearch legs;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
  private final Map<String, String> languages = new ConcurrentHashMap<>();
  private volatile boolean ready;

  /**
   * Opens the index, or makes an empty one.
   *
   * @throws IndexInUseException if another process has it open
   */
  LucenePassageIndex(IndexSettings settings, Encoder encoder) {
    this.encoder = encoder;
    this.legs = new LegSearch(encoder, names::lexicon);
    Path path = Path.of(settings.path());
    try {
      Files.createDirectories(path);
      directory = FSDirectory.open(path);
      writer = openWriter(path);
      if (!DirectoryReader.indexExists(directory)) {
        writer.commit();
      }
      searchers = new SearcherManager(directory, IndexFormat.SEARCHERS);
      ready = IndexFormat.isReady(writer);
      readArticles();
    } catch (IOException e) {
      throw new UncheckedIOException("The index in '" + path + "' cannot be opened", e);
    }
  }

  @Override
  public String format() {
    return IndexFormat.name(encoder);
  }

  @Override
  public boolean isReady() {
    return ready;
  }

  @Override
  public Optional<String> fingerprint(String articleId) {
    return Optional.ofNullable(fingerprints.get(articleId));
  }

  @Override
  public void replace(Article article, String fingerprint, List<Passage> passages) {
    List<Document> documents = new ArrayList<>(passages.size() + 1);
    for (Passage passage : passages) {
      EncodedText encoded = encoder.encodePassage(PassageDocuments.encoded(article, passage));
      documents.add(PassageDocuments.ofPassage(article, passage, encoded));
    }
    Document own = PassageDocuments.ofArticle(article, fingerprint);
    documents.add(own);
    write(() -> writer.updateDocuments(new Term(Fields.ARTICLE, article.id()), documents));
    fingerprints.put(article.id(), fingerprint);
    languages.put(article.id(), article.metadata().language());
    names.learn(article.id(), own);
  }

  @Override
  public void remove(Collection<String> articleIds) {
    Term[] terms = articleIds.stream().map(id -> new Term(Fields.ARTICLE, id)).toArray(Term[]::new);
    write(() -> writer.deleteDocuments(terms));
    fingerprints.keySet().removeAll(Set.copyOf(articleIds));
    languages.keySet().removeAll(Set.copyOf(articleIds));
    articleIds.forEach(names::forget);
  }

  @Override
  public Set<String> articleIds() {
    return Set.copyOf(fingerprints.keySet());
  }

  @Override
  public void commit() {
    write(
        () -> {
          IndexFormat.markReady(writer);
          writer.commit();
          searchers.maybeRefreshBlocking();
          return 0L;
        });
    names.refresh();
    ready = true;
  }

  @Override
  public List<Hit> search(String text, Filter filter, int limit) {
    return read(
        searcher -> {
          List<Hit> hits = new ArrayList<>();
          for (CloseReading.Read read : legs.search(searcher, text, filter, limit)) {
            Fusion.Scored scored = read.scored();
            Document document = searcher.storedFields().document(scored.document());
            hits.add(
                new Hit(
                    PassageDocuments.passage(document),
                    PassageDocuments.metadata(document),
                    scored.score(),
                    scored.signals(),
                    read.sentences()));
          }
          return hits;
        });
  }

  @Override
  public Map<String, Double> rarity(Collection<String> terms) {
    return read(searcher -> LegSearch.rarity(searcher, terms));
  }

  @Override
  public Lexicon lexicon() {
    return names.lexicon();
  }

  @Override
  public double share(Language language) {
    List<String> all = List.copyOf(languages.values());
    return all.isEmpty() ? 0 : (double) Collections.frequency(all, language.code()) / all.size();
  }

  @Override
  public Optional<Article> article(String articleId) {
    return read(
        searcher -> {
          ScoreDoc[] found = searcher.search(ArticleQueries.byId(articleId), 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(
                  PassageDocuments.article(searcher.storedFields().document(found[0].doc)));
        });
  }

  @Override
  public ArticleList articles(@Nullable String publisher, int offset, int limit) {
    return read(searcher -> ArticleQueries.list(searcher, publisher, offset, limit));
  }

  @Override
  public Size size() {
    return read(
        searcher ->
            new Size(
                searcher.count(new FieldExistsQuery(Fields.ARTICLE_ORDER)),
                searcher.count(new FieldExistsQuery(Fields.PASSAGE))));
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  private IndexWriter openWriter(Path path) throws IOException {
    try {
      return new IndexWriter(directory, IndexFormat.writerConfig());
    } catch (LockObtainFailedException e) {
      throw new IndexInUseException(path, e);
    }
  }

  private void readArticles() {
    read(
        searcher -> {
          ArticleQueries.forEach(searcher, this::note);
          return 0;
        });
    names.refresh();
  }

  private void note(Document document) {
    String id = PassageDocuments.metadata(document).id();
    languages.put(id, PassageDocuments.metadata(document).language());
    fingerprints.put(id, PassageDocuments.fingerprint(document));
    names.learn(id, document);
  }

  private <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.on(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be written", e);
    }
  }

  private interface Reading<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  private interface Writing {
    long run() throws IOException;
  }
}
