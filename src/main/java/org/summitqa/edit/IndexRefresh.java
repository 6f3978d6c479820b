package org.summitqa.edit;

import java.util.concurrent.CompletableFuture;

/** Brings the index up to date with the corpus folder. */
@FunctionalInterface
public interface IndexRefresh {
  /**
   * Asks for it. For any number of threads; requests that come together may share a run.
   *
   * @return done when a run that began after this call is committed, or failed as that run did
   */
  CompletableFuture<Void> refresh();
}
