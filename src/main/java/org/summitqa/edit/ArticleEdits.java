package org.summitqa.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.DurableFiles;
import org.summitqa.edit.Change.Outcome;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.ingest.ArticleValidator;
import org.summitqa.ingest.Validation;

/**
 * Changes articles in the corpus folder. A change that has returned is on disk. For any number of
 * threads: changes of one article wait for each other, and so do changes of one file of many lines.
 *
 * <p>All methods throw {@link EditException} where a change is not made.
 */
@Component
public final class ArticleEdits {
  private final CorpusRoot corpus;
  private final ArticleFiles files;
  private final ArticleValidator reader;
  private final ArticleCount count;
  private final StripedLocks articles = new StripedLocks();

  ArticleEdits(CorpusRoot corpus, ArticleFiles files, ArticleValidator reader, ArticleCount count) {
    this.corpus = corpus;
    this.files = files;
    this.reader = reader;
    this.count = count;
  }

  /**
   * Puts an article into the corpus, in place of the one with its id.
   *
   * @param id its id; null only for JSON, which names it then
   * @param format what it is sent as
   * @param bytes all that was sent; at most the largest file of the corpus
   * @param condition what has to hold
   */
  public Change put(
      @Nullable ArticleId id, ArticleFormat format, byte[] bytes, Precondition condition) {
    Path root = corpus.folder();
    Validation.Valid fit = proofread(id, format, bytes);
    ArticleId named = id == null ? new ArticleId(fit.article().id()) : id;
    return StorageErrors.use(
        root, () -> articles.alone(named.value(), () -> put(root, named, format, fit, condition)));
  }

  /**
   * Takes an article out of the corpus.
   *
   * @param id its id
   * @param condition what has to hold
   */
  public Change delete(ArticleId id, Precondition condition) {
    Path root = corpus.folder();
    return StorageErrors.use(
        root, () -> articles.alone(id.value(), () -> delete(root, id, condition)));
  }

  /** Deletes the temporary files that a killed process left; returns how many there were. */
  public int deleteLeftovers() {
    Optional<Path> root = corpus.find();
    return root.isEmpty()
        ? 0
        : StorageErrors.use(root.get(), () -> DurableFiles.deleteLeftovers(root.get()));
  }

  /**
   * Removes what gives an article beside the file of its last change, unless it was changed since.
   *
   * @return the files that were changed for it
   */
  List<String> mend(Change last) {
    ArticleId id = new ArticleId(last.id());
    Path root = corpus.folder();
    return StorageErrors.use(root, () -> articles.alone(id.value(), () -> mend(root, id, last)));
  }

  private List<String> mend(Path root, ArticleId id, Change last) throws IOException {
    if (articles.turns(id.value()) != last.turn()) {
      return List.of();
    }
    String kept = last.outcome() == Outcome.DELETED ? "" : last.file();
    List<ArticleLocation> others = others(files.of(root, id), kept);
    files.remove(id, others);
    return names(others);
  }

  private Validation.Valid proofread(@Nullable ArticleId id, ArticleFormat format, byte[] bytes) {
    Validation proof =
        format == ArticleFormat.JSON || id == null
            ? reader.json(id == null ? null : id.value(), bytes)
            : reader.whole(id.value(), format.file(id), bytes);
    return switch (proof) {
      case Validation.Valid fit -> fit;
      case Validation.Invalid unfit ->
          throw new EditException(
              Reason.UNREADABLE,
              "What was sent cannot be read as an article: %s.".formatted(unfit.reason()));
    };
  }

  private Change put(
      Path root, ArticleId id, ArticleFormat format, Validation.Valid fit, Precondition condition)
      throws IOException {
    List<ArticleLocation> found = files.of(root, id);
    check(condition, id, found);
    if (files.isThere(found, id, format, fit)) {
      return change(id, Outcome.UNCHANGED, fit.article(), found.getFirst().name(), List.of());
    }
    if (found.isEmpty()) {
      count.requireRoom();
    }
    String name = format.file(id);
    files.requireRemovable(id, others(found, name));
    files.write(root, id, format, fit.content());
    files.remove(id, others(found, name));
    if (found.isEmpty()) {
      count.created(id.value());
    }
    List<String> touched = new ArrayList<>(names(found));
    touched.add(name);
    Outcome outcome = found.isEmpty() ? Outcome.CREATED : Outcome.REPLACED;
    return change(id, outcome, fit.article(), name, touched);
  }

  private Change delete(Path root, ArticleId id, Precondition condition) throws IOException {
    List<ArticleLocation> found = files.of(root, id);
    if (found.isEmpty()) {
      return forget(root, id);
    }
    check(condition, id, found);
    files.requireRemovable(id, found);
    files.remove(id, found);
    count.deleted(id.value());
    return change(id, Outcome.DELETED, null, found.getFirst().name(), names(found));
  }

  /**
   * Lets the index forget an article that its file does not give any more: where the service was
   * killed after the file was changed, and the file is damaged, a run cannot tell.
   */
  private Change forget(Path root, ArticleId id) throws IOException {
    String file =
        files
            .indexed(root, id)
            .orElseThrow(
                () ->
                    new EditException(
                        Reason.MISSING, "There is no article with this id in the corpus."));
    count.deleted(id.value());
    return change(id, Outcome.DELETED, null, file, List.of(file));
  }

  private Change change(
      ArticleId id, Outcome outcome, @Nullable Article now, String file, List<String> touched) {
    long turn = touched.isEmpty() ? articles.turns(id.value()) : articles.turn(id.value());
    String version = now == null ? null : ArticleVersion.of(now);
    String tag = now == null ? null : EditTag.of(now);
    return new Change(id.value(), outcome, version, tag, file, touched, turn);
  }

  private void check(Precondition condition, ArticleId id, List<ArticleLocation> found)
      throws IOException {
    if (!condition.isNone()) {
      condition.check(!found.isEmpty(), files.read(found, id));
    }
  }

  private static List<String> names(List<ArticleLocation> places) {
    return places.stream().map(ArticleLocation::name).toList();
  }

  private static List<ArticleLocation> others(List<ArticleLocation> all, String kept) {
    return all.stream().filter(place -> !place.name().equals(kept)).toList();
  }
}
