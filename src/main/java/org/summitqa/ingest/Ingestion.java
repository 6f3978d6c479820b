package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusFolder;
import org.summitqa.folder.CorpusLocation;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.ArticleStore;
import org.summitqa.passages.PassageSettings;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.IngestionProblem;
import org.summitqa.read.ReadFailure;
import tools.jackson.core.JacksonException;

/**
 * Keeps the index in step with the corpus folder. What has not changed is not read; what is gone
 * leaves the index; what is there but cannot be read is reported, and the version read before
 * stays. Vectors follow by {@link org.summitqa.index.vectors.VectorIndexer}. Safe for any number of
 * threads: runs wait for each other.
 */
@Component
public final class Ingestion {
  private final CorpusSettings corpus;
  private final PassageSettings passages;
  private final ArticleStore store;
  private final FileReadCache known = new FileReadCache();
  private final ReentrantLock running = new ReentrantLock();

  Ingestion(CorpusSettings corpus, PassageSettings passages, ArticleStore store) {
    this.corpus = corpus;
    this.passages = passages;
    this.store = store;
  }

  /**
   * Brings the index up to date. It is committed every so often with whole articles, and at the
   * end.
   *
   * @param listener is told how far the run is
   * @return what was done, and what was not
   * @throws CorpusException if the corpus folder cannot be read
   * @throws java.io.UncheckedIOException if the index cannot be written
   */
  public IngestionReport run(IngestionListener listener) {
    try (CorpusLocation location = CorpusLocation.of(corpus)) {
      return run(CorpusFolder.walk(location.path()), Set.of(), Set.of(), listener);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Brings the index up to date with a folder as it was walked.
   *
   * @param unsettled names of files that are being written, of which the version before stays
   * @param withdrawn ids of articles that do not stay where a damaged file may hold them
   */
  IngestionReport run(
      CorpusFolder folder,
      Set<String> unsettled,
      Set<String> withdrawn,
      IngestionListener listener) {
    running.lock();
    boolean done = false;
    try {
      ProblemLog problems = new ProblemLog(folder.problems());
      CorpusMetadata notes = notes(folder.notes(), problems);
      known.under(notes);
      IndexUpdate update = new IndexUpdate(store, passages, notes, problems);
      long largest = corpus.maxFileSize().toBytes();
      new CorpusReading(update, new ArticleReader(notes), largest, known)
          .read(folder.files(), unsettled, listener);
      known.keepOnly(folder.stamps());
      IngestionReport report = update.finish(withdrawn);
      done = true;
      return report;
    } finally {
      if (!done) {
        // What was written may be lost, so all is compared with the index again.
        known.clear();
      }
      running.unlock();
      listener.ended();
    }
  }

  /** Tells whether the index has no articles. */
  boolean isEmpty() {
    return store.size().articles() == 0;
  }

  CorpusException unreadable(IOException failure) {
    return new CorpusException(
        "summitqa.corpus.path is '%s': %s".formatted(corpus.path(), ReadFailure.reason(failure)),
        failure);
  }

  static CorpusMetadata notes(Path file, ProblemLog problems) {
    try {
      return Files.exists(file)
          ? CorpusMetadata.parse(Files.readString(file))
          : CorpusMetadata.NONE;
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      problems.add(notesProblem("near line " + line, broken.getOriginalMessage()));
    } catch (IOException unreadable) {
      problems.add(notesProblem(null, ReadFailure.reason(unreadable)));
    }
    return CorpusMetadata.NONE;
  }

  private static IngestionProblem notesProblem(@Nullable String position, String reason) {
    return new IngestionProblem(
        IngestionProblem.Severity.ERROR,
        CorpusMetadata.FILE,
        position,
        reason + "; articles are read without it");
  }
}
