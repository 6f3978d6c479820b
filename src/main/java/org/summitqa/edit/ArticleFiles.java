package org.summitqa.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.DurableFiles;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.ingest.ArticleValidator;
import org.summitqa.ingest.Validation;

/**
 * The files that give an article. Who calls holds the article's lock; a file of many lines has one
 * of its own here, since others change their lines of it.
 */
@Component
final class ArticleFiles {
  private final ArticlePlaces places;
  private final ArticleValidator reader;
  private final long longest;
  private final StripedLocks locks = new StripedLocks();

  ArticleFiles(ArticlePlaces places, ArticleValidator reader, CorpusSettings settings) {
    this.places = places;
    this.reader = reader;
    this.longest = settings.maxFileSize().toBytes();
  }

  /** Returns the files in the order of their names, of which a run reads the first. */
  List<ArticleLocation> of(Path root, ArticleId id) throws IOException {
    return places.of(root, id);
  }

  /** Returns the file that the index has an article from, empty where that file is not there. */
  Optional<String> indexed(Path root, ArticleId id) throws IOException {
    return places.indexed(root, id);
  }

  /** Returns the article that a run reads of files, empty where none can be read. */
  Optional<Article> read(List<ArticleLocation> found, ArticleId id) throws IOException {
    return found.isEmpty() ? Optional.empty() : found.getFirst().read(id, reader, longest);
  }

  /** A line of a file that says the same is left where it is, so that a dump can be sent again. */
  boolean isThere(
      List<ArticleLocation> found, ArticleId id, ArticleFormat format, Validation.Valid fit)
      throws IOException {
    if (found.size() != 1) {
      return false;
    }
    ArticleLocation only = found.getFirst();
    boolean inPlace =
        only.lines() ? format == ArticleFormat.JSON : only.name().equals(format.file(id));
    return inPlace && only.holds(id, fit, reader, longest);
  }

  /** Writes an article into its own file, which may hold lines of others, too. */
  void write(Path root, ArticleId id, ArticleFormat format, byte[] content) throws IOException {
    Path file = CorpusRoot.place(root, format.file(id));
    DurableFiles.makeFolders(root, file);
    locks.alone(
        file.toString(),
        () -> {
          LineFile lines = new LineFile(file, longest);
          if (!CorpusRoot.holds(root, file)
              || !ArticleValidator.holdsLines(file)
              || !lines.holdsOthers(id)) {
            DurableFiles.write(file, out -> out.write(content));
          } else if (format == ArticleFormat.JSON) {
            lines.replace(id, content);
          } else {
            throw new EditException(
                Reason.CONFLICT, "The file of this id holds lines of other articles.");
          }
          return file;
        });
  }

  /**
   * Checks that an article can be removed from files, before anything is changed.
   *
   * @throws EditException if not
   */
  void requireRemovable(ArticleId id, List<ArticleLocation> from) throws IOException {
    for (ArticleLocation place : from) {
      place.requireRemovable(id, longest);
    }
  }

  /** Removes an article from files, one after the other. */
  void remove(ArticleId id, List<ArticleLocation> from) throws IOException {
    for (ArticleLocation place : from) {
      locks.alone(
          place.path().toString(),
          () -> {
            place.remove(id, longest);
            return place;
          });
    }
  }
}
