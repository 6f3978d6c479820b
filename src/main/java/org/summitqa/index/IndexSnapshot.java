package org.summitqa.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.summitqa.encoder.Encoder;
import org.summitqa.index.listing.ArticleQueries;
import org.summitqa.index.vectors.VectorIndex;

/**
 * What the last commit of an index holds. Reading it changes nothing and needs no lock, so it can
 * be read while a service writes.
 *
 * @param format the analysis of this version of the service, as {@link ArticleStore#format};
 *     articles stored under another have other fingerprints
 * @param state what a start does with it
 * @param size how much it holds
 * @param vectors how many vectors it holds, of this version's encoder
 * @param articles its articles by id
 */
public record IndexSnapshot(
    String format, State state, IndexSize size, long vectors, Map<String, StoredArticle> articles) {
  /** Copies the articles. */
  public IndexSnapshot {
    articles = Map.copyOf(articles);
  }

  /** What a start does with an index. */
  public enum State {
    /** Makes it: there is none, or nothing was committed. */
    NONE,
    /** Makes it anew: it is of another version. */
    OF_ANOTHER_VERSION,
    /** Goes on with it: the corpus was never read to its end. */
    PART,
    /** Brings it up to date. */
    WHOLE
  }

  /**
   * An article of the index.
   *
   * @param file the file that it was read from
   * @param fingerprint what it was stored with
   */
  public record StoredArticle(String file, String fingerprint) {}

  /** Returns that of an index that was not made yet. */
  public static IndexSnapshot none() {
    return of(State.NONE);
  }

  private static IndexSnapshot of(State state) {
    return new IndexSnapshot(IndexFormat.name(), state, new IndexSize(0, 0), 0, Map.of());
  }

  /** Tells whether a folder holds an index, of whatever version. */
  public static boolean exists(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /**
   * Tells whether a process has an index open for writing.
   *
   * @throws IOException if that cannot be told, such as where its lock cannot be opened
   */
  public static boolean isInUse(Path folder) throws IOException {
    // Asking for the lock would make its file.
    if (!Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME))) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      return false;
    } catch (LockObtainFailedException e) {
      return true;
    }
  }

  /**
   * Reads the last commit.
   *
   * @param folder the folder of the index
   * @param encoder the encoder that its passages ought to be stored with
   * @throws IOException if it cannot be read: damaged, or of another version of Lucene
   */
  public static IndexSnapshot read(Path folder, Encoder encoder) throws IOException {
    IndexSnapshot words = readWords(folder);
    return words.state == State.OF_ANOTHER_VERSION
        ? words
        : new IndexSnapshot(
            words.format,
            words.state,
            words.size,
            vectors(folder.resolve(VectorIndex.FOLDER), encoder),
            words.articles);
  }

  /**
   * Reads the last commit but for its vectors, of which it tells none.
   *
   * @param folder the folder of the index
   * @throws IOException if it cannot be read: damaged, or of another version of Lucene
   */
  public static IndexSnapshot readWords(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> notes = reader.getIndexCommit().getUserData();
      return IndexFormat.isOfWords(notes)
          ? new IndexSnapshot(
              IndexFormat.name(),
              LexicalIndex.state(notes),
              LexicalIndex.size(new IndexSearcher(reader)),
              0,
              articles(reader))
          : of(State.OF_ANOTHER_VERSION);
    }
  }

  private static Map<String, StoredArticle> articles(DirectoryReader reader) throws IOException {
    Map<String, StoredArticle> articles = new HashMap<>();
    ArticleQueries.forEach(
        reader,
        (id, document) -> {
          Document stored = reader.storedFields().document(document, Set.of(Fields.FILE));
          String fingerprint = IdCursor.value(reader, document, Fields.FINGERPRINT).utf8ToString();
          articles.put(id, new StoredArticle(stored.get(Fields.FILE), fingerprint));
        });
    return articles;
  }

  private static long vectors(Path folder, Encoder encoder) throws IOException {
    if (!exists(folder)) {
      return 0;
    }
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> notes = reader.getIndexCommit().getUserData();
      return IndexFormat.isOfVectors(encoder, notes) ? reader.numDocs() : 0;
    }
  }
}
