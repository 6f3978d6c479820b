package org.summitqa.index.vectors;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.index.IdCursor;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.LexicalIndex;

/**
 * Encodes the passages that have no vector yet, in the order of their ids, then puts the index in
 * its final form: without what was deleted, and where it is large with one graph over all vectors.
 * That form depends on the articles alone and not on the order in which they came, were changed or
 * were encoded. Safe for any number of threads: runs wait for each other.
 */
@Component
public final class VectorIndexer {
  private final LexicalIndex words;
  private final VectorIndex vectors;
  private final VectorEncoding encoding;
  private final int exact;
  private final ReentrantLock running = new ReentrantLock();
  private volatile @Nullable VectorProgress current;

  public VectorIndexer(
      LexicalIndex words, VectorIndex vectors, VectorEncoding encoding, IndexSettings settings) {
    this.words = words;
    this.vectors = vectors;
    this.encoding = encoding;
    this.exact = settings.exactVectors();
  }

  /** Returns how far the vectors are. */
  public VectorProgress progress() {
    VectorProgress known = current;
    if (known != null) {
      return known;
    }
    long total = words.size().passages();
    boolean complete = isComplete();
    long encoded = complete ? total : encoded();
    return new VectorProgress(encoded, total, complete, 0, Optional.empty());
  }

  /**
   * Encodes what has no vector. What was encoded is committed every so often, and also where the
   * run ends early.
   *
   * @param listener is told how far the run is, after each passage; what it throws ends the run
   * @throws java.io.UncheckedIOException if the index cannot be written
   */
  public VectorProgress run(Consumer<VectorProgress> listener) {
    running.lock();
    try {
      if (!isComplete()) {
        finish(
            encodeMissing(
                progress -> {
                  current = progress;
                  listener.accept(progress);
                }));
      }
    } finally {
      current = null;
      running.unlock();
    }
    VectorProgress end = progress();
    listener.accept(end);
    return end;
  }

  private boolean isComplete() {
    boolean inForm = vectors.hasGraph() || vectors.size() <= exact;
    return inForm && vectors.isComplete(words.state());
  }

  /** Returns how many passages have the vector of what they are now. */
  private long encoded() {
    return words
        .folder()
        .read(
            passages ->
                vectors
                    .folder()
                    .read(
                        stored ->
                            PassageVectorDiff.walk(
                                passages.getIndexReader(), stored.getIndexReader(), new Census())));
  }

  /** Returns the state of the words that all vectors are of; more words may come meanwhile. */
  private String encodeMissing(Consumer<VectorProgress> listener) {
    String state;
    do {
      words.forgetDeleted();
      state = words.state();
      encodeOnce(listener);
    } while (!state.equals(words.state()));
    return state;
  }

  private void encodeOnce(Consumer<VectorProgress> listener) {
    words
        .folder()
        .read(
            passages ->
                vectors
                    .folder()
                    .read(
                        stored -> {
                          encodeMissing(passages, stored, listener);
                          return stored;
                        }));
  }

  private void encodeMissing(
      IndexSearcher passages, IndexSearcher stored, Consumer<VectorProgress> listener)
      throws IOException {
    long total = LexicalIndex.size(passages).passages();
    Census census = new Census();
    long before =
        PassageVectorDiff.walk(passages.getIndexReader(), stored.getIndexReader(), census);
    if (census.differences == 0) {
      return;
    }
    VectorProgressTracker meter = new VectorProgressTracker(total, before, listener);
    MissingVectorEncoder step =
        new MissingVectorEncoder(passages, stored, vectors, encoding, meter);
    try {
      PassageVectorDiff.walk(passages.getIndexReader(), stored.getIndexReader(), step);
    } finally {
      vectors.commit();
    }
  }

  private void finish(String state) {
    boolean large = words.size().passages() > exact;
    if (large && !vectors.hasGraph()) {
      new GraphBuild(words, vectors).run();
    }
    vectors.commit(state, large);
  }

  /** Counts what is to be done. */
  private static final class Census implements PassageVectorDiff.Visitor {
    private long differences;

    @Override
    public void missing(BytesRef id, IdCursor passage) {
      differences++;
    }

    @Override
    public void orphan(BytesRef passageId) {
      differences++;
    }
  }
}
