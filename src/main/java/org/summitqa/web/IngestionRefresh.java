package org.summitqa.web;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.summitqa.edit.IndexRefresh;
import org.summitqa.ingest.Ingestion;

/** Runs over the corpus when asked, one run at a time, for all who asked before it began. */
@Component
class IngestionRefresh implements IndexRefresh, DisposableBean {
  private final Ingestion ingestion;
  private final ExecutorService runs =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("refresh").daemon().factory());
  private @Nullable CompletableFuture<Void> next;
  private volatile boolean stopping;

  IngestionRefresh(Ingestion ingestion) {
    this.ingestion = ingestion;
  }

  @Override
  public synchronized CompletableFuture<Void> refresh() {
    CompletableFuture<Void> waiting = next;
    if (waiting == null) {
      waiting = new CompletableFuture<>();
      next = waiting;
      runs.execute(this::run);
    }
    return waiting.copy();
  }

  private void run() {
    CompletableFuture<Void> done = take();
    try {
      ingestion.run(
          progress -> {
            if (stopping) {
              throw new CancellationException();
            }
          });
      done.complete(null);
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
    }
  }

  private synchronized CompletableFuture<Void> take() {
    CompletableFuture<Void> taken = next;
    next = null;
    return taken == null ? new CompletableFuture<>() : taken;
  }

  @Override
  public void destroy() {
    stopping = true;
    runs.close();
  }
}
