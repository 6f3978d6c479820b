package org.summitqa.edit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.search.ArticleStore;

/** Counts articles: those in the index, and those on their way there. */
@Component
final class ArticleCount {
  private final ArticleStore store;
  private final int most;
  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong underWay = new AtomicLong();

  ArticleCount(ArticleStore store, EditSettings settings) {
    this.store = store;
    this.most = settings.maxArticles();
  }

  /** Refuses a new article where there are enough. */
  void requireRoom() {
    if (store.size().articles() + waiting.get() + underWay.get() >= most) {
      throw new EditException(
          Reason.CONFLICT,
          "The corpus holds %d articles, as many as summitqa.admin.max-articles allows."
              .formatted(most));
    }
  }

  /** Counts articles that the index does not have yet, or has still where less than 0. */
  void add(int articles) {
    waiting.addAndGet(articles);
  }

  /** Counts on the index for what was changed until now, once it is brought up to date. */
  CompletableFuture<Void> after(Supplier<CompletableFuture<Void>> refresh) {
    long articles = waiting.getAndSet(0);
    underWay.addAndGet(articles);
    return refresh.get().whenComplete((done, failure) -> underWay.addAndGet(-articles));
  }
}
