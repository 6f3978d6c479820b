package org.summitqa.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitqa.edit.Change.Outcome;
import org.summitqa.ingest.CorpusWatch;
import org.summitqa.search.ArticleStore;

/** Waits for the index to have what was changed, so that who changed it finds it. */
@Component
public final class IndexWait {
  private static final Logger LOG = LoggerFactory.getLogger(IndexWait.class);

  /** A run finds what else gives the article, a second one finds it gone. */
  private static final int RUNS = 2;

  private final CorpusWatch watch;
  private final ArticleStore store;
  private final ArticleEdits edits;
  private final ArticleCount count;
  private final long longest;

  IndexWait(
      CorpusWatch watch,
      ArticleStore store,
      ArticleEdits edits,
      ArticleCount count,
      EditSettings settings) {
    this.watch = watch;
    this.store = store;
    this.edits = edits;
    this.count = count;
    this.longest = settings.indexWait().toNanos();
  }

  /**
   * Waits for a change, at most as long as is set. Where the index finds the article in a file that
   * it was not known to be in, it is removed there, too.
   *
   * @return whether the index has it
   */
  public boolean has(Change change) {
    long end = System.nanoTime() + longest;
    String wanted = change.outcome() == Outcome.DELETED ? "" : change.file();
    List<String> files = change.touched().isEmpty() ? List.of(change.file()) : change.touched();
    for (int run = 0; run < RUNS; run++) {
      if (!isRefreshed(files, end)) {
        return false;
      }
      Optional<String> file = store.file(change.id());
      if (file.orElse("").equals(wanted)) {
        return true;
      }
      files = edits.mend(change, () -> forget(change.id()));
    }
    return store.file(change.id()).orElse("").equals(wanted);
  }

  /**
   * A run spares what a file gave that cannot be read in full, since nobody can say that it is
   * gone; here somebody can.
   */
  private void forget(String id) {
    store.remove(List.of(id));
    store.commit(false);
  }

  /**
   * Waits for files that were changed, at most as long as is set.
   *
   * @param files their names below the corpus folder
   * @return whether the index was brought up to date
   */
  public boolean hasAll(Collection<String> files) {
    return isRefreshed(files, System.nanoTime() + longest);
  }

  private boolean isRefreshed(Collection<String> files, long end) {
    if (files.isEmpty()) {
      return true;
    }
    try {
      count
          .after(() -> watch.refresh(files))
          .get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException later) {
      return false;
    } catch (ExecutionException e) {
      LOG.warn("A change is on disk, and the index could not be brought up to date", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
