package org.summitqa.ingest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitqa.index.ArticleStore;

/** The files and folders that are there but could not be read in full. */
final class UnreadableFiles {
  private final Set<String> damaged;

  UnreadableFiles(Set<String> damaged) {
    this.damaged = damaged;
  }

  /**
   * Takes out of the articles to remove those that were read from a damaged file, or below a
   * damaged folder, since nobody can say that they are gone.
   *
   * @param gone ids of articles to remove; changed
   * @return how many were spared, by damaged file or folder
   */
  Map<String, Integer> spare(Set<String> gone, ArticleStore store) {
    Map<String, Integer> spared = new TreeMap<>();
    if (!damaged.isEmpty()) {
      gone.removeIf(id -> isSpared(id, store, spared));
    }
    return spared;
  }

  private boolean isSpared(String id, ArticleStore store, Map<String, Integer> spared) {
    String path = store.file(id).orElse("");
    while (!path.isEmpty() && !damaged.contains(path)) {
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    if (path.isEmpty()) {
      return false;
    }
    spared.merge(path, 1, Integer::sum);
    return true;
  }
}
