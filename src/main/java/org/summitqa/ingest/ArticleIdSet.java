package org.summitqa.ingest;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitqa.corpus.Sha256;
import org.summitqa.ingest.IndexUpdate.Source;

/**
 * Where each article of a run was seen first, in 16 to 32 bytes each: ids are kept as 63 bits of
 * their hash, in a table that is probed one place after the other. That any two of a million have
 * the same has a chance of one in eighteen million.
 */
final class ArticleIdSet {
  private final List<String> files = new ArrayList<>();
  private long[] ids = new long[1 << 10];
  private int[] fileNumbers = new int[ids.length];
  private int[] lines = new int[ids.length];
  private int size;

  /** Notes an article, or returns where one of its id was seen before. */
  Optional<Source> add(Source source) {
    if (2 * size > ids.length) {
      grow();
    }
    long id = hash(source.id());
    int place = place(id);
    if (ids[place] == id) {
      String file = files.get(fileNumbers[place]);
      return Optional.of(new Source(source.id(), file, lines[place]));
    }
    if (files.isEmpty() || !files.getLast().equals(source.file())) {
      files.add(source.file());
    }
    put(place, id, files.size() - 1, source.line());
    size++;
    return Optional.empty();
  }

  boolean contains(String articleId) {
    long id = hash(articleId);
    return ids[place(id)] == id;
  }

  private void put(int place, long id, int file, int line) {
    ids[place] = id;
    fileNumbers[place] = file;
    lines[place] = line;
  }

  /** Returns where a hash is, or else the free place where it belongs. */
  private int place(long id) {
    int place = (int) id & (ids.length - 1);
    while (ids[place] != 0 && ids[place] != id) {
      place = (place + 1) & (ids.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldIds = ids;
    int[] oldFiles = fileNumbers;
    int[] oldLines = lines;
    ids = new long[2 * oldIds.length];
    fileNumbers = new int[ids.length];
    lines = new int[ids.length];
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        put(place(oldIds[i]), oldIds[i], oldFiles[i], oldLines[i]);
      }
    }
  }

  /** Returns the hash of an id, never 0, which marks a free place. */
  private static long hash(String id) {
    return Math.max(1, ByteBuffer.wrap(Sha256.of(id)).getLong() >>> 1);
  }
}
