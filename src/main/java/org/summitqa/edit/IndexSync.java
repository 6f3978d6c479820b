package org.summitqa.edit;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitqa.edit.Change.Outcome;
import org.summitqa.index.ArticleStore;
import org.summitqa.ingest.CorpusWatch;

/** Waits for the index to have what was changed, so that who changed it finds it. */
@Component
public final class IndexSync {
  private static final Logger LOG = LoggerFactory.getLogger(IndexSync.class);

  /** A run finds what else gives the article, a second one finds it gone. */
  private static final int RUNS = 2;

  private final CorpusWatch watch;
  private final ArticleStore store;
  private final ArticleEdits edits;
  private final ArticleCount count;
  private final long longest;

  IndexSync(
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
   * it was not known to be in, it is removed there, too, also when nobody waits any more.
   *
   * @return whether the index has it
   */
  public boolean has(Change change) {
    List<String> files = change.touched().isEmpty() ? List.of(change.file()) : change.touched();
    return await(follow(change, files, RUNS));
  }

  private CompletableFuture<Boolean> follow(Change change, List<String> files, int runs) {
    List<String> withdrawn = change.outcome() == Outcome.DELETED ? List.of(change.id()) : List.of();
    return count
        .after(() -> watch.refresh(files, withdrawn))
        .thenCompose(
            done -> {
              if (runs == 1 || isThere(change)) {
                return CompletableFuture.completedFuture(isThere(change));
              }
              List<String> others = edits.mend(change);
              return others.isEmpty()
                  ? CompletableFuture.completedFuture(isThere(change))
                  : follow(change, others, runs - 1);
            });
  }

  private boolean isThere(Change change) {
    String wanted = change.outcome() == Outcome.DELETED ? "" : change.file();
    return store.file(change.id()).orElse("").equals(wanted);
  }

  /**
   * Waits for files that were changed, at most as long as is set.
   *
   * @param files their names below the corpus folder
   * @return whether the index was brought up to date
   */
  public boolean hasAll(Collection<String> files) {
    return files.isEmpty()
        || await(count.after(() -> watch.refresh(files)).thenApply(done -> true));
  }

  private boolean await(CompletableFuture<Boolean> indexed) {
    try {
      return indexed.get(longest, TimeUnit.NANOSECONDS);
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
