package org.summitqa.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.search.PassageIndex.Size;

/**
 * What the last commit of an index holds. Reading it changes nothing and needs no lock, so it can
 * be read while a service writes.
 *
 * @param format the analysis and encoding of this version of the service, as {@link
 *     PassageIndex#format}; articles stored under another have other fingerprints
 * @param ready whether anything was ever committed
 * @param size how much it holds
 * @param articles its articles by id
 */
public record IndexSnapshot(
    String format, boolean ready, Size size, Map<String, StoredArticle> articles) {
  /** Copies the articles. */
  public IndexSnapshot {
    articles = Map.copyOf(articles);
  }

  /**
   * An article of the index.
   *
   * @param metadata what is known of it beside its text
   * @param fingerprint what it was stored with
   */
  public record StoredArticle(ArticleMetadata metadata, String fingerprint) {}

  /** Returns that of an index that was not made yet. */
  public static IndexSnapshot none(Encoder encoder) {
    return new IndexSnapshot(IndexFormat.name(encoder), false, new Size(0, 0), Map.of());
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
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Map<String, StoredArticle> articles = new HashMap<>();
      ArticleQueries.forEach(
          searcher,
          document -> {
            ArticleMetadata metadata = PassageDocuments.metadata(document);
            String fingerprint = PassageDocuments.fingerprint(document);
            articles.put(metadata.id(), new StoredArticle(metadata, fingerprint));
          });
      int passages = searcher.count(new FieldExistsQuery(Fields.PASSAGE));
      return new IndexSnapshot(
          IndexFormat.name(encoder),
          IndexFormat.isReady(reader.getIndexCommit().getUserData()),
          new Size(articles.size(), passages),
          articles);
    }
  }
}
