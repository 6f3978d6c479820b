package org.summitqa.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.summitqa.read.CorpusMetadata;

/** A folder that is looked at again and again, with what was read of it. For one thread. */
public final class WatchedFolder {
  private final Path path;
  private final StableFiles quiet;
  private Map<String, FileStamp> read = Map.of();

  /** Files that are known to be gone, of which nothing was read since. */
  private final Set<String> gone = new HashSet<>();

  /**
   * Begins with nothing read.
   *
   * @param rest for how long a file has to be the same before it is read
   */
  public WatchedFolder(Path path, Duration rest) {
    this.path = path;
    this.quiet = new StableFiles(rest);
  }

  /**
   * Looks at the folder.
   *
   * @param whole names of files that are known to be whole, such as those moved into their place
   * @throws IOException if it cannot be walked
   * @throws CorpusException if all of its files went away at once, as where a disk is gone
   */
  public FolderSnapshot look(Set<String> whole) throws IOException {
    long begun = System.nanoTime();
    CorpusFolder folder = CorpusFolder.walk(path);
    Set<String> names = new HashSet<>(folder.stamps().keySet());
    names.addAll(read.keySet());
    Set<String> same = quiet.look(names, folder.stamps(), begun);
    FolderSnapshot look = FolderSnapshot.of(folder, same, read).settling(whole);
    gone.addAll(whole);
    gone.removeAll(folder.stamps().keySet());
    if (folder.files().isEmpty()) {
      requireGone();
    }
    return look;
  }

  private void requireGone() {
    Set<String> articles = new HashSet<>(read.keySet());
    articles.remove(CorpusMetadata.FILE);
    if (!gone.containsAll(articles)) {
      throw new CorpusException(
          "summitqa.corpus.path is '%s', from which all %d files went away at once"
              .formatted(path, articles.size()));
    }
  }

  /** Tells whether nothing was ever read of it. */
  public boolean isNew() {
    return read.isEmpty();
  }

  /** Keeps that a look's settled files were read. */
  public void keep(FolderSnapshot look) {
    read = look.read(read);
    gone.clear();
  }
}
