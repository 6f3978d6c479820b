package org.summitqa.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.DurableFiles;
import org.summitqa.ingest.ArticleValidator;
import org.summitqa.ingest.Validation;

/**
 * A file that gives an article.
 *
 * @param name its name below the corpus folder, with {@code /}
 * @param path where it is
 * @param lines whether the article is one line of it; else the whole file
 */
record ArticleLocation(String name, Path path, boolean lines) {
  /** Returns the article, empty where it cannot be read. */
  Optional<Article> read(ArticleId id, ArticleValidator reader, long longest) throws IOException {
    if (lines) {
      return new LineFile(path, longest)
          .line(id)
          .flatMap(line -> reader.line(name, line))
          .map(Validation.Valid::article);
    }
    Optional<byte[]> bytes = bytes(longest);
    return bytes.isPresent()
            && reader.whole(id.value(), name, bytes.get()) instanceof Validation.Valid fit
        ? Optional.of(fit.article())
        : Optional.empty();
  }

  /** Tells whether it holds an article just as it would be written. */
  boolean holds(ArticleId id, Validation.Valid wanted, ArticleValidator reader, long longest)
      throws IOException {
    if (lines) {
      return new LineFile(path, longest)
          .line(id)
          .flatMap(line -> reader.line(name, line))
          .filter(found -> Arrays.equals(found.content(), wanted.content()))
          .isPresent();
    }
    return bytes(longest).filter(found -> Arrays.equals(found, wanted.content())).isPresent();
  }

  /** Removes the article from the file, and the file with it where it holds nothing else. */
  void remove(ArticleId id, long longest) throws IOException {
    LineFile file = new LineFile(path, longest);
    if (lines && Files.exists(path) && file.holdsOthers(id)) {
      file.remove(id);
    } else {
      DurableFiles.delete(path);
    }
  }

  /**
   * Checks that the article can be removed.
   *
   * @throws EditException if not
   */
  void requireRemovable(ArticleId id, long longest) throws IOException {
    if (lines) {
      new LineFile(path, longest).requireRemovable(id);
    }
  }

  private Optional<byte[]> bytes(long longest) throws IOException {
    try (InputStream input = Files.newInputStream(path)) {
      byte[] bytes = input.readNBytes((int) longest + 1);
      return bytes.length > longest ? Optional.empty() : Optional.of(bytes);
    }
  }
}
