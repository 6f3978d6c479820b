package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.folder.FolderSnapshot;
import org.summitqa.folder.RefreshRequests;
import org.summitqa.folder.WatchSettings;
import org.summitqa.folder.WatchedFolder;

/**
 * Keeps the index in step with the corpus folder while the service runs.
 *
 * <p>The folder is walked every so often and its files' stamps are compared with those of what was
 * read. The operating system's own notices come late or never from network and container mounts,
 * get lost under many changes, and are limited in number; a walk of a thousand files takes
 * milliseconds. A file is read once its stamp was the same for the time between two looks, so that
 * one that is being written is left alone; meanwhile the version before stays. Where the folder is
 * gone, or all of its files at once, the index stays as it is.
 */
@Component
public final class CorpusWatch {
  /** Of the time between two looks, a look may take one part of so many. */
  private static final int LOOK_PARTS = 20;

  private static final Duration MIN_REST = Duration.ofMillis(20);
  private static final Duration MAX_REST = Duration.ofMinutes(1);

  private final CorpusSettings corpus;
  private final WatchSettings settings;
  private final Ingestion ingestion;
  private final RefreshRequests requests = new RefreshRequests();
  private final WatchedFolder folder;
  private Optional<FolderSnapshot> news = Optional.empty();
  private long nextLook;
  private int failures;
  private @Nullable String lastFailure;

  CorpusWatch(CorpusSettings corpus, WatchSettings settings, Ingestion ingestion) {
    this.corpus = corpus;
    this.settings = settings;
    this.ingestion = ingestion;
    this.folder = new WatchedFolder(corpus.folder(), settings.interval());
  }

  /**
   * Asks for files to be read at once.
   *
   * @param files their names below the corpus folder, with {@code /}; files that are known to be
   *     whole, or gone
   * @return done when a run is over that began after this call; fails where the run does
   */
  public CompletableFuture<Void> refresh(Collection<String> files) {
    return refresh(files, Set.of());
  }

  /**
   * Asks for files to be read at once, of which articles were taken out.
   *
   * @param files as in {@link #refresh(Collection)}; at least one
   * @param withdrawn ids of articles that leave the index unless a file is found to give them: what
   *     was read from a file that is damaged stays otherwise, since nobody can say that it is gone
   */
  public CompletableFuture<Void> refresh(Collection<String> files, Collection<String> withdrawn) {
    return requests.add(files, withdrawn);
  }

  /**
   * Reads the corpus, then follows it. For one thread.
   *
   * @param follower says when it ends
   * @throws InterruptedException if the thread is interrupted
   */
  public void follow(CorpusFollower follower) throws InterruptedException {
    boolean begun = false;
    while (!follower.stopped()) {
      try {
        if (!begun) {
          begin(follower);
          begun = true;
        }
        step(follower);
      } catch (CancellationException stopped) {
        throw stopped;
      } catch (RuntimeException e) {
        failed(e, follower);
      }
    }
  }

  private void step(CorpusFollower follower) throws InterruptedException {
    follower.idle(() -> follower.stopped() || hasNews());
    if (hasNews()) {
      update(follower);
    } else {
      // Where the folder is not watched, only what is asked for wakes this up; and a stop.
      requests.await(Math.max(nextLook - System.nanoTime(), MIN_REST.toNanos()));
    }
  }

  private void begin(CorpusFollower follower) throws InterruptedException {
    if (!Files.isDirectory(corpus.folder())) {
      follower.read(ingestion.run(follower.listener()));
      return;
    }
    try {
      FolderSnapshot look = firstLook();
      if (!look.unsettled().isEmpty()) {
        Thread.sleep(settings.interval());
        look = firstLook();
      }
      if (look.folder().files().isEmpty() && !ingestion.isEmpty()) {
        throw new CorpusException(
            "summitqa.corpus.path is '%s', which has no files; the articles read before stay"
                .formatted(corpus.path()));
      }
      read(look, Set.of(), follower);
    } catch (IOException e) {
      throw ingestion.unreadable(e);
    }
  }

  private FolderSnapshot firstLook() throws IOException {
    FolderSnapshot look = folder.look(Set.of());
    return look.settling(notOfThisMoment(look));
  }

  /** Returns the files that nobody writes any more, as far as their times can be believed. */
  private List<String> notOfThisMoment(FolderSnapshot look) {
    long now = System.currentTimeMillis();
    long recent = settings.interval().toMillis();
    return look.folder().stamps().entrySet().stream()
        .filter(file -> Math.abs(now - file.getValue().modified().toMillis()) > recent)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean hasNews() {
    boolean due = settings.enabled() && System.nanoTime() - nextLook >= 0;
    if (news.isEmpty() && due && !requests.any()) {
      news = look(Set.of()).filter(look -> !look.settled().isEmpty());
    }
    return news.isPresent() || requests.any();
  }

  private void update(CorpusFollower follower) {
    RefreshRequests.Batch asked = requests.take();
    try {
      Optional<FolderSnapshot> look = asked.files().isEmpty() ? news : look(asked.files());
      news = Optional.empty();
      look.ifPresent(found -> read(found, asked.withdrawn(), follower));
      asked.done();
    } catch (RuntimeException e) {
      requests.keepWithdrawn(asked);
      asked.failed(e);
      throw e;
    }
  }

  private void read(FolderSnapshot look, Set<String> withdrawn, CorpusFollower follower) {
    follower.read(ingestion.run(look.folder(), look.unsettled(), withdrawn, follower.listener()));
    folder.keep(look);
    failures = 0;
    lastFailure = null;
  }

  /** Looks; nothing is seen while the articles are those in the jar. */
  private Optional<FolderSnapshot> look(Set<String> whole) {
    long start = System.nanoTime();
    try {
      return Optional.of(folder.look(whole));
    } catch (IOException e) {
      if (folder.isNew() && Files.notExists(corpus.folder())) {
        return Optional.empty();
      }
      throw ingestion.unreadable(e);
    } finally {
      long end = System.nanoTime();
      nextLook = end + Math.max(settings.interval().toNanos(), LOOK_PARTS * (end - start));
    }
  }

  private void failed(RuntimeException failure, CorpusFollower follower)
      throws InterruptedException {
    news = Optional.empty();
    String message = String.valueOf(failure.getMessage());
    follower.failed(failure, message.equals(lastFailure));
    lastFailure = message;
    Duration rest = settings.interval().multipliedBy(1L << Math.min(failures, 10));
    failures++;
    Duration longest = rest.compareTo(MAX_REST) < 0 ? rest : MAX_REST;
    requests.await(longest.toNanos());
  }
}
