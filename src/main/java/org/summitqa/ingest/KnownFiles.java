package org.summitqa.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.ingest.IndexUpdate.Source;

/**
 * Which articles earlier runs of this process read from each file, so that a file that is as it was
 * is not read again. A file with problems is not kept: it is read, and told of, each time.
 */
final class KnownFiles {
  private final Map<String, Known> files = new HashMap<>();
  private CorpusNotes notes = CorpusNotes.NONE;

  private record Known(FileStamp stamp, List<Source> articles) {}

  /** Forgets all where another {@code corpus.yml} makes other articles of the same files. */
  void under(CorpusNotes current) {
    if (!current.equals(notes)) {
      files.clear();
      notes = current;
    }
  }

  /** Returns the articles of a file that is as it was. */
  Optional<List<Source>> unchanged(CorpusFile file) {
    Known known = files.get(file.name());
    return known == null || !known.stamp.equals(file.stamp())
        ? Optional.empty()
        : Optional.of(known.articles);
  }

  /** Returns the articles of a file as it was read last. */
  Optional<List<Source>> last(CorpusFile file) {
    @Nullable Known known = files.get(file.name());
    return Optional.ofNullable(known).map(Known::articles);
  }

  void keep(CorpusFile file, List<Source> articles) {
    files.put(file.name(), new Known(file.stamp(), List.copyOf(articles)));
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
