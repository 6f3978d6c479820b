package org.summitqa.folder;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Files that others ask to be read, collected until the next run. Safe for any number of threads.
 */
public final class RefreshRequests {
  private final Semaphore bell = new Semaphore(0);
  private Batch batch = new Batch();

  /** What one run is asked to do. */
  public static final class Batch {
    private final Set<String> files = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final CompletableFuture<Void> read = new CompletableFuture<>();

    public Set<String> files() {
      return files;
    }

    /** Returns ids of articles that no file gives any more, unless one is found that does. */
    public Set<String> withdrawn() {
      return withdrawn;
    }

    public void done() {
      read.complete(null);
    }

    public void failed(RuntimeException why) {
      read.completeExceptionally(why);
    }
  }

  public synchronized CompletableFuture<Void> add(
      Collection<String> files, Collection<String> withdrawn) {
    batch.files.addAll(files);
    batch.withdrawn.addAll(withdrawn);
    bell.release();
    return batch.read.copy();
  }

  /** Takes what was asked for so far; what comes later is for another run. */
  public synchronized Batch take() {
    Batch taken = batch;
    batch = new Batch();
    bell.drainPermits();
    return taken;
  }

  /** Keeps for the next run what is withdrawn, though the run that was to see to it failed. */
  public synchronized void keepWithdrawn(Batch failed) {
    batch.withdrawn.addAll(failed.withdrawn);
  }

  public boolean any() {
    return bell.availablePermits() > 0;
  }

  /** Waits until something is asked for, and at most so long. */
  public void await(long nanos) throws InterruptedException {
    if (bell.tryAcquire(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
      bell.release();
    }
  }
}
