package org.summitqa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitqa.folder.CorpusFile;
import org.summitqa.folder.FileStamp;
import org.summitqa.ingest.IndexUpdate.Source;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.ReadOutcome.Skipped;

/**
 * Which articles earlier runs of this process read from each file, and which of its lines are
 * broken, so that a file that is as it was is not read again. A file with other problems is not
 * kept: it is read each time.
 */
final class FileReadCache {
  private final Map<String, CachedFile> files = new HashMap<>();
  private CorpusMetadata notes = CorpusMetadata.NONE;

  /**
   * What a file was when it was read.
   *
   * @param stamp its stamp
   * @param articles its articles
   * @param broken what is wrong with lines that are no articles
   */
  record CachedFile(FileStamp stamp, List<Source> articles, List<Skipped> broken) {
    /** Copies the lists. */
    CachedFile {
      articles = List.copyOf(articles);
      broken = List.copyOf(broken);
    }
  }

  /** Forgets all where another {@code corpus.yml} makes other articles of the same files. */
  void under(CorpusMetadata current) {
    if (!current.equals(notes)) {
      files.clear();
      notes = current;
    }
  }

  /** Returns a file that is as it was. */
  Optional<CachedFile> unchanged(CorpusFile file) {
    return last(file).filter(known -> known.stamp.equals(file.stamp()));
  }

  /** Returns a file as it was read last. */
  Optional<CachedFile> last(CorpusFile file) {
    return Optional.ofNullable(files.get(file.name()));
  }

  void keep(CorpusFile file, List<Source> articles, List<Skipped> broken) {
    files.put(file.name(), new CachedFile(file.stamp(), articles, broken));
  }

  void forget(CorpusFile file) {
    files.remove(file.name());
  }

  /** Forgets files that are gone. */
  void keepOnly(Map<String, FileStamp> present) {
    files.keySet().retainAll(present.keySet());
  }

  void clear() {
    files.clear();
  }
}
