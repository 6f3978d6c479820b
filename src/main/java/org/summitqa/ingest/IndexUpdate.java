package org.summitqa.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Passage;
import org.summitqa.index.ArticleStore;
import org.summitqa.passages.PassageSettings;
import org.summitqa.passages.PassageSplitter;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.IngestionProblem;
import org.summitqa.read.ReadOutcome;
import org.summitqa.read.ReadOutcome.Skipped;

/** One run's changes to the index, and its report. */
final class IndexUpdate {
  /** Articles written between two commits, at most. */
  private static final int COMMIT_ARTICLES = 1000;

  /** Changes that a report names; more are counted. */
  private static final int MAX_CHANGES = 1000;

  private static final long COMMIT_NANOS = Duration.ofSeconds(5).toNanos();

  private final ArticleStore store;
  private final PassageSplitter splitter;
  private final Fingerprints fingerprints;
  private final ProblemLog problems;
  private final Set<String> deferred = new HashSet<>();
  private final List<ArticleChange> changes = new ArrayList<>();
  private final ArticleIdSet seen = new ArticleIdSet();
  private final long start = System.nanoTime();
  private long lastCommit = start;
  private long passages;
  private int indexed;
  private int unchanged;
  private int uncommitted;

  IndexUpdate(
      ArticleStore store, PassageSettings settings, CorpusMetadata notes, ProblemLog problems) {
    this.store = store;
    this.splitter = new PassageSplitter(settings);
    this.fingerprints = new Fingerprints(store.format(), settings, notes);
    this.problems = problems;
  }

  /**
   * Where an article is from.
   *
   * @param id its id
   * @param file the file
   * @param line the line in it, from 1; 0 where the file is one article
   */
  record Source(String id, String file, int line) {
    String where() {
      return line == 0 ? file : file + " line " + line;
    }

    @Nullable String position() {
      return line == 0 ? null : "line " + line;
    }
  }

  /** Leaves an article as it is, that of a file which did not change. */
  void keep(Source source) {
    if (claim(source)) {
      unchanged++;
    }
  }

  /** Leaves all that the index has of a file as it is. */
  void defer(String file) {
    deferred.add(file);
  }

  private boolean claim(Source source) {
    Optional<Source> first = seen.add(source);
    first.ifPresent(other -> problems.add(duplicate(other, source)));
    return first.isEmpty();
  }

  /** Takes an article into the index, reading it only if it changed. */
  void offer(Source source, byte[] bytes, Supplier<ReadOutcome> reading) {
    if (!claim(source)) {
      return;
    }
    String hash = fingerprints.source(source.id(), source.file(), bytes);
    String stored = store.fingerprint(source.id()).orElse("");
    if (stored.startsWith(hash + ".")) {
      unchanged++;
      return;
    }
    switch (reading.get()) {
      case ReadOutcome.ReadArticle read -> store(read.article(), hash, stored);
      case Skipped skipped -> skip(source, skipped, !stored.isEmpty());
    }
  }

  private void skip(Source source, Skipped skipped, boolean stored) {
    String position = source.position() == null ? skipped.position() : source.position();
    String stays = stored ? "; the version read before stays" : "";
    skip(source.file(), new Skipped(skipped.reason() + stays, position));
  }

  /** Reports what could not be read; what the index has of that file or folder stays. */
  void skip(String file, Skipped skipped) {
    problems.add(
        new IngestionProblem(
            IngestionProblem.Severity.SKIPPED, file, skipped.position(), skipped.reason()));
  }

  /**
   * Removes what is gone, commits, and reports.
   *
   * @param withdrawn ids of articles that are not spared where no file was found to give them
   */
  IngestionReport finish(Set<String> withdrawn) {
    Set<String> gone = new HashSet<>();
    store.forEachId(
        id -> {
          if (!seen.contains(id)) {
            gone.add(id);
          }
        });
    Set<String> certain = new HashSet<>(gone);
    certain.retainAll(withdrawn);
    gone.removeAll(certain);
    new UnreadableFiles(deferred).spare(gone, store);
    new UnreadableFiles(problems.damaged())
        .spare(gone, store)
        .forEach(
            (file, count) ->
                skip(file, new Skipped("articles read from it before stay: " + count, null)));
    gone.addAll(certain);
    store.remove(gone);
    gone.stream().sorted().forEach(id -> changed(ArticleChange.Kind.REMOVED, id, null));
    if (store.hasChanges() || !store.isWhole()) {
      store.commit(true);
    }
    return new IngestionReport(
        store.size().articles(),
        indexed,
        unchanged,
        gone.size(),
        passages,
        changes,
        problems.all(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  long passages() {
    return passages;
  }

  /** Returns how many problems there were so far. */
  long problems() {
    return problems.count();
  }

  private void changed(ArticleChange.Kind kind, String id, @Nullable String file) {
    if (changes.size() < MAX_CHANGES) {
      changes.add(new ArticleChange(kind, id, file));
    }
  }

  private void store(Article article, String hash, String stored) {
    List<Passage> parts = splitter.split(article);
    String content = fingerprints.content(article, parts);
    if (stored.endsWith("." + content)) {
      unchanged++;
      return;
    }
    store.replace(article, hash + "." + content, parts);
    changed(
        stored.isEmpty() ? ArticleChange.Kind.ADDED : ArticleChange.Kind.CHANGED,
        article.id(),
        article.metadata().file());
    passages += parts.size();
    indexed++;
    uncommitted++;
    if (uncommitted >= COMMIT_ARTICLES || System.nanoTime() - lastCommit > COMMIT_NANOS) {
      store.commit(false);
      uncommitted = 0;
      lastCommit = System.nanoTime();
    }
  }

  private static IngestionProblem duplicate(Source first, Source second) {
    return new IngestionProblem(
        IngestionProblem.Severity.ERROR,
        second.file(),
        second.position(),
        "the id '%s' is taken by %s; only that article is read, not %s"
            .formatted(second.id(), first.where(), second.where()));
  }
}
