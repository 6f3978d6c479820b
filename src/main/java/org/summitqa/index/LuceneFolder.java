package org.summitqa.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Lucene index in a folder of this machine.
 *
 * <p>Searches open commits only, so what they see is always whole. Lucene writes new files and
 * names them in a commit at the end: a process that is killed leaves the last commit as it was, and
 * the next one to open the index deletes what no commit names. One process writes at a time; the
 * folder's lock is the operating system's, so a killed process leaves none behind.
 */
public final class LuceneFolder implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneFolder.class);
  private static final String LAYOUT = "layout";
  private static final String MADE = "made";

  private final Path path;
  private final Directory directory;
  private final Supplier<IndexWriterConfig> config;
  private final SearcherManager searchers;
  private volatile Map<String, String> notes;
  private volatile IndexWriter writer;
  private boolean closed;

  /**
   * Opens the index, or makes an empty one, also in place of one of another layout.
   *
   * @param path the folder, made where it is missing
   * @param config makes how it is written
   * @param layout names the fields and how vectors are made
   * @throws IndexInUseException if another process has it open
   */
  LuceneFolder(Path path, Supplier<IndexWriterConfig> config, String layout) {
    this.path = path;
    this.config = config;
    try {
      Files.createDirectories(path);
      directory = FSDirectory.open(path);
      notes = Map.copyOf(notes(directory));
      boolean anew = !layout.equals(notes.get(LAYOUT));
      if (anew) {
        startAnew(layout);
      }
      IndexWriterConfig first = config.get();
      writer = openWriter(anew ? first.setOpenMode(IndexWriterConfig.OpenMode.CREATE) : first);
      if (anew) {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
      }
      searchers = new SearcherManager(directory, IndexFormat.SEARCHERS);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in '" + path + "' cannot be opened", e);
    }
  }

  /** Tells whether what the last commit of an index notes names a layout. */
  static boolean isOf(String layout, Map<String, String> notes) {
    return layout.equals(notes.get(LAYOUT));
  }

  /** Returns what was noted with the last commit under a name, empty where nothing was. */
  public String note(String name) {
    return notes.getOrDefault(name, "");
  }

  /** Returns what tells this index from all others, as long as it is not made anew. */
  String made() {
    return note(MADE);
  }

  /** Makes all that was written durable and visible, together with some notes. */
  public synchronized void commit(Map<String, String> changed) {
    Map<String, String> next = new TreeMap<>(notes);
    next.putAll(changed);
    write(
        open -> {
          open.setLiveCommitData(next.entrySet());
          open.commit();
          searchers.maybeRefreshBlocking();
        });
    notes = Map.copyOf(next);
  }

  /** Reads the last commit, which stays as it is for the length of the reading. */
  public <T> T read(ReadOperation<T> reading) {
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

  /**
   * Writes; nothing shows before the next commit. Where that fails, such as on a full disk, all
   * that was written since the last commit is taken back, and writing may be tried again.
   *
   * @throws UncheckedIOException if it fails
   */
  public void write(WriteOperation writing) {
    try {
      writing.to(writer);
    } catch (IOException | AlreadyClosedException e) {
      IOException failure = e instanceof IOException io ? io : new IOException(e);
      takeBack(failure);
      throw new UncheckedIOException("The index cannot be written", failure);
    }
  }

  /** Lucene closes a writer that failed; another goes on from the last commit. */
  private synchronized void takeBack(IOException failure) {
    if (closed) {
      return;
    }
    try {
      writer.rollback();
    } catch (IOException | AlreadyClosedException e) {
      failure.addSuppressed(e);
    }
    try {
      writer = openWriter(config.get());
      LOG.error("Writing the index failed; it is as its last commit: {}", failure.toString());
    } catch (IOException | RuntimeException e) {
      // The next writing fails, too, and tries again.
      failure.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    searchers.close();
    writer.close();
    directory.close();
  }

  private static Map<String, String> notes(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? SegmentInfos.readLatestCommit(directory).getUserData()
        : Map.of();
  }

  private void startAnew(String layout) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      LOG.info("The index in '{}' is of another version or encoder; it is made anew", path);
    }
    notes = Map.of(LAYOUT, layout, MADE, UUID.randomUUID().toString());
  }

  private IndexWriter openWriter(IndexWriterConfig how) throws IOException {
    try {
      return new IndexWriter(directory, how);
    } catch (LockObtainFailedException e) {
      throw new IndexInUseException(path, e);
    }
  }

  /** Reads from a searcher. */
  public interface ReadOperation<T> {
    /** Reads. */
    T on(IndexSearcher searcher) throws IOException;
  }

  /** Writes to a writer. */
  public interface WriteOperation {
    /** Writes. */
    void to(IndexWriter writer) throws IOException;
  }
}
