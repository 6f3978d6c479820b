package org.summitqa.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.index.ArticleStore;

/**
 * Counts articles: those in the index, and those on their way there. The index may have some of the
 * latter already, since the folder is watched while many lines come.
 */
@Component
final class ArticleCount {
  private final ArticleStore store;
  private final int most;
  private final Set<String> coming = new HashSet<>();
  private final Set<String> going = new HashSet<>();

  /** How many articles the index had when it was last asked which of them it has. */
  private long compared = -1;

  ArticleCount(ArticleStore store, EditSettings settings) {
    this.store = store;
    this.most = settings.maxArticles();
  }

  /** Refuses a new article where there are enough. */
  synchronized void requireRoom() {
    long indexed = store.size().articles();
    if (indexed + coming.size() < most) {
      return;
    }
    // While the index has as many as before, as many came as went: nothing is to be compared.
    if (indexed != compared) {
      coming.removeIf(id -> store.file(id).isPresent());
      going.removeIf(id -> store.file(id).isEmpty());
      compared = indexed;
    }
    if (indexed + coming.size() - going.size() >= most) {
      throw new EditException(
          Reason.CONFLICT,
          "The corpus holds %d articles, as many as summitqa.admin.max-articles allows."
              .formatted(most));
    }
  }

  /** Counts an article that was not there before. */
  synchronized void created(String id) {
    going.remove(id);
    if (store.file(id).isEmpty()) {
      coming.add(id);
    }
  }

  /** Counts an article no more. */
  synchronized void deleted(String id) {
    coming.remove(id);
    if (store.file(id).isPresent()) {
      going.add(id);
    }
  }

  /** Counts on the index for what was changed until now, once it is brought up to date. */
  CompletableFuture<Void> after(Supplier<CompletableFuture<Void>> refresh) {
    Set<String> changed = changed();
    return refresh.get().thenRun(() -> countOnIndex(changed));
  }

  private synchronized Set<String> changed() {
    Set<String> changed = new HashSet<>(coming);
    changed.addAll(going);
    return changed;
  }

  private synchronized void countOnIndex(Set<String> changed) {
    coming.removeAll(changed);
    going.removeAll(changed);
  }
}
