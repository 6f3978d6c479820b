package org.summitqa.folder;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when files are as they are, so that one that is being written is told. Two looks alone do
 * not tell it: where changes are asked for, looks are as close as those. For one thread.
 */
final class StableFiles {
  private final long rest;
  private Map<String, Sight> sights = Map.of();

  /**
   * Begins.
   *
   * @param rest for how long a file has to be the same
   */
  StableFiles(Duration rest) {
    this.rest = rest.toNanos();
  }

  private record Sight(@Nullable FileStamp stamp, long since) {}

  /**
   * Notes a look, which is over now.
   *
   * @param names the files that are or were there
   * @param stamps what those are that are there
   * @param begun when the look began, as by {@link System#nanoTime()}
   * @return the files that have been the same for long enough, there or not
   */
  Set<String> look(Collection<String> names, Map<String, FileStamp> stamps, long begun) {
    long end = System.nanoTime();
    Map<String, Sight> now = new HashMap<>();
    Set<String> quiet = new HashSet<>();
    for (String name : names) {
      FileStamp stamp = stamps.get(name);
      Sight last = sights.get(name);
      if (last == null || !Objects.equals(last.stamp, stamp)) {
        now.put(name, new Sight(stamp, end));
      } else {
        now.put(name, last);
        if (begun - last.since >= rest) {
          quiet.add(name);
        }
      }
    }
    sights = now;
    return quiet;
  }
}
