package org.summitqa.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;
import org.summitqa.dedup.Republications;
import org.summitqa.dedup.StorySettings;
import org.summitqa.index.duplicates.DuplicateClusterCache;
import org.summitqa.index.duplicates.DuplicateClusters;
import org.summitqa.index.duplicates.DuplicateLookup;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.index.listing.CorpusStatistics;
import org.summitqa.index.listing.CorpusStatisticsReader;

/** The index of words, text and metadata, with a document for each article and each passage. */
@Component(LexicalIndex.BEAN)
public final class LexicalIndex implements Closeable {
  /** The name of the bean, for what has to be opened after it and closed before it. */
  public static final String BEAN = "lexicalIndex";

  /** How much of a corpus was read: nothing where there is no such note. */
  private static final String CORPUS = "corpus";

  private static final String PART = "part";
  private static final String WHOLE = "whole";

  private final LuceneFolder folder;
  private final CorpusStatisticsReader catalogues = new CorpusStatisticsReader();
  private final DuplicateClusterCache stories;

  public LexicalIndex(IndexSettings settings, StorySettings stories) {
    this.folder = IndexFormat.openWords(Path.of(settings.path()));
    this.stories = new DuplicateClusterCache(stories);
  }

  public LuceneFolder folder() {
    return folder;
  }

  public boolean isReady() {
    return !folder.note(CORPUS).isEmpty();
  }

  public boolean isWhole() {
    return folder.note(CORPUS).equals(WHOLE);
  }

  void commit(boolean whole) {
    folder.commit(Map.of(CORPUS, whole || isWhole() ? WHOLE : PART));
    // Who writes waits for the stories, so that the next reader need not.
    folder.read(this::stories);
  }

  /** Returns what a start does with an index, by the notes of its last commit. */
  static IndexSnapshot.State state(Map<String, String> notes) {
    return switch (notes.getOrDefault(CORPUS, "")) {
      case WHOLE -> IndexSnapshot.State.WHOLE;
      case PART -> IndexSnapshot.State.PART;
      default -> IndexSnapshot.State.NONE;
    };
  }

  /** Names the state of the last commit: another after every change, the same after a restart. */
  public String state() {
    return folder.read(this::state);
  }

  /** Names the state of a snapshot. */
  public String state(IndexSearcher searcher) {
    return folder.made() + "/" + ((DirectoryReader) searcher.getIndexReader()).getVersion();
  }

  /** Returns an article's own document. */
  public Optional<Document> article(String articleId) {
    return folder.read(searcher -> article(searcher, articleId));
  }

  /** Returns an article's own document of a snapshot. */
  public static Optional<Document> article(IndexSearcher searcher, String articleId)
      throws IOException {
    ScoreDoc[] found = searcher.search(ArticleQueries.byId(articleId), 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(searcher.storedFields().document(found[0].doc));
  }

  /** Returns what an article was stored with, without reading its text. */
  Optional<String> fingerprint(String articleId) {
    return folder.read(
        searcher -> {
          ScoreDoc[] found = searcher.search(ArticleQueries.byId(articleId), 1).scoreDocs;
          IndexReader reader = searcher.getIndexReader();
          return found.length == 0
              ? Optional.empty()
              : Optional.of(
                  IdCursor.value(reader, found[0].doc, Fields.FINGERPRINT).utf8ToString());
        });
  }

  public CorpusStatistics catalogue() {
    return folder.read(searcher -> catalogues.of(searcher.getIndexReader()));
  }

  /** Returns the stories of a snapshot that several of its articles print. */
  public DuplicateClusters stories(IndexSearcher searcher) throws IOException {
    return stories.of(searcher.getIndexReader());
  }

  /** Returns who else prints an article; empty where there is no such article. */
  public Optional<Republications> reprints(String articleId) {
    return folder.read(
        searcher -> {
          ScoreDoc[] found = searcher.search(ArticleQueries.byId(articleId), 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(new DuplicateLookup(searcher, stories(searcher)).of(found[0].doc));
        });
  }

  public IndexSize size() {
    return folder.read(LexicalIndex::size);
  }

  public static IndexSize size(IndexSearcher searcher) throws IOException {
    return new IndexSize(
        searcher.count(new FieldExistsQuery(Fields.ARTICLE_ORDER)),
        searcher.count(new FieldExistsQuery(Fields.PASSAGE)));
  }

  /**
   * Merges deleted documents away, which scores would count until then: what was in the index
   * before must not show in them.
   */
  public void forgetDeleted() {
    boolean any = folder.read(searcher -> searcher.getIndexReader().hasDeletions());
    if (any) {
      folder.write(writer -> writer.forceMergeDeletes(true));
      commit(false);
    }
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
