package org.summitqa.index.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.summitqa.dedup.DuplicateFinder;
import org.summitqa.dedup.FingerprintPostings;
import org.summitqa.dedup.FingerprintedArticle;
import org.summitqa.dedup.StorySettings;

/**
 * Finds the stories that several articles of a snapshot print, once for each snapshot. They follow
 * from the articles that are there, so it makes no difference in which order these came, nor what
 * was there before.
 *
 * <p>What is read of a segment is kept as long as the segment, so that a commit reads what it
 * wrote; the keys of all are walked over each time. Safe for any number of threads: those that ask
 * for a new snapshot wait for the first.
 */
public final class DuplicateClusterCache {
  private final StorySettings settings;
  private Map<Object, DuplicateClusterSegment> segments = Map.of();
  private volatile @Nullable CachedClusters last;

  public DuplicateClusterCache(StorySettings settings) {
    this.settings = settings;
  }

  /** Returns the stories of a snapshot. */
  public DuplicateClusters of(IndexReader reader) throws IOException {
    Object snapshot = reader.getReaderCacheHelper().getKey();
    CachedClusters found = last;
    return found != null && found.snapshot().equals(snapshot)
        ? found.stories()
        : find(reader, snapshot);
  }

  private synchronized DuplicateClusters find(IndexReader reader, Object snapshot)
      throws IOException {
    CachedClusters found = last;
    if (found != null && found.snapshot().equals(snapshot)) {
      return found.stories();
    }
    segments = segments(reader);
    Map<Integer, FingerprintedArticle> tellings = new HashMap<>();
    DuplicateClusters stories =
        new DuplicateClusters(
            reader,
            DuplicateFinder.find(
                settings,
                runs(reader),
                document -> tellings.computeIfAbsent(document, doc -> telling(reader, doc))),
            settings.maxAlsoIn());
    last = new CachedClusters(snapshot, stories);
    return stories;
  }

  private Map<Object, DuplicateClusterSegment> segments(IndexReader reader) throws IOException {
    Map<Object, DuplicateClusterSegment> now = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Object key = key(leaf.reader());
      DuplicateClusterSegment known = segments.get(key);
      now.put(key, known == null ? DuplicateClusterSegment.of(leaf.reader()) : known);
    }
    return now;
  }

  private List<FingerprintPostings> runs(IndexReader reader) {
    List<FingerprintPostings> runs = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      IntPredicate counts = live == null ? document -> true : live::get;
      runs.add(new FingerprintPostings(segment(leaf).keys(), leaf.docBase, counts));
    }
    return runs;
  }

  private FingerprintedArticle telling(IndexReader reader, int document) {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    try {
      return segment(leaf).telling(leaf.reader(), document - leaf.docBase).withNumber(document);
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private DuplicateClusterSegment segment(LeafReaderContext leaf) {
    DuplicateClusterSegment segment = segments.get(key(leaf.reader()));
    if (segment == null) {
      throw new IllegalStateException("A segment that was not read: " + leaf);
    }
    return segment;
  }

  private static Object key(LeafReader leaf) {
    return leaf.getCoreCacheHelper().getKey();
  }

  private record CachedClusters(Object snapshot, DuplicateClusters stories) {}
}
