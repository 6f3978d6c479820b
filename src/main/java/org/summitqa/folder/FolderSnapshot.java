package org.summitqa.folder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a look at the corpus folder tells beside those before it and what was read last.
 *
 * @param folder the folder as it is
 * @param settled names of files that are other than when they were read, and have been so for a
 *     while: these can be read
 * @param unsettled names of files that changed a moment ago, which may be half-written
 */
public record FolderSnapshot(CorpusFolder folder, Set<String> settled, Set<String> unsettled) {
  /** Copies the sets. */
  public FolderSnapshot {
    settled = Set.copyOf(settled);
    unsettled = Set.copyOf(unsettled);
  }

  /**
   * Compares.
   *
   * @param folder the folder as it is
   * @param quiet names of files that have been the same for a while
   * @param read stamps of what was read last
   */
  static FolderSnapshot of(CorpusFolder folder, Set<String> quiet, Map<String, FileStamp> read) {
    Set<String> names = new HashSet<>(folder.stamps().keySet());
    names.addAll(read.keySet());
    Set<String> settled = new HashSet<>();
    Set<String> unsettled = new HashSet<>();
    for (String name : names) {
      FileStamp now = folder.stamps().get(name);
      if (!Objects.equals(now, read.get(name))) {
        (quiet.contains(name) ? settled : unsettled).add(name);
      }
    }
    return new FolderSnapshot(folder, settled, unsettled);
  }

  /** Returns this look with files taken for settled that are known to be whole. */
  public FolderSnapshot settling(Collection<String> whole) {
    Set<String> more = new HashSet<>(settled);
    Set<String> less = new HashSet<>(unsettled);
    for (String name : whole) {
      if (less.remove(name)) {
        more.add(name);
      }
    }
    return new FolderSnapshot(folder, more, less);
  }

  /** Returns what this look has read once its settled files are. */
  Map<String, FileStamp> read(Map<String, FileStamp> last) {
    Map<String, FileStamp> read = new HashMap<>(folder.stamps());
    for (String name : unsettled) {
      FileStamp stays = last.get(name);
      if (stays == null) {
        read.remove(name);
      } else {
        read.put(name, stays);
      }
    }
    return read;
  }
}
