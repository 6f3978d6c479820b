package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A folder that is looked at again and again, with what was read of it. For one thread. */
final class WatchedFolder {
  private final Path path;
  private Map<String, FileStamp> read = Map.of();
  private Map<String, FileStamp> before = Map.of();

  /** Files that are known to be gone, of which nothing was read since. */
  private final Set<String> gone = new HashSet<>();

  WatchedFolder(Path path) {
    this.path = path;
  }

  /**
   * Looks at the folder.
   *
   * @param whole names of files that are known to be whole, such as those moved into their place
   * @throws IOException if it cannot be walked
   * @throws CorpusException if all of its files went away at once, as where a disk is gone
   */
  FolderLook look(Set<String> whole) throws IOException {
    CorpusFolder folder = CorpusFolder.walk(path);
    FolderLook look = FolderLook.of(folder, before, read).settling(whole);
    before = folder.stamps();
    gone.addAll(whole);
    gone.removeAll(folder.stamps().keySet());
    if (folder.files().isEmpty()) {
      requireGone();
    }
    return look;
  }

  private void requireGone() {
    Set<String> articles = new HashSet<>(read.keySet());
    articles.remove(CorpusNotes.FILE);
    if (!gone.containsAll(articles)) {
      throw new CorpusException(
          "summitqa.corpus.path is '%s', from which all %d files went away at once"
              .formatted(path, articles.size()));
    }
  }

  /** Tells whether nothing was ever read of it. */
  boolean isNew() {
    return read.isEmpty();
  }

  /** Keeps that a look's settled files were read. */
  void keep(FolderLook look) {
    read = look.read(read);
    gone.clear();
  }
}
