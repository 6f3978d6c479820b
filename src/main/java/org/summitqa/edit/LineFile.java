package org.summitqa.edit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.summitqa.corpus.DurableFiles;
import org.summitqa.edit.BoundedLineReader.Piece;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.ingest.ArticleValidator;

/**
 * A file of an article a line. What is not the article in question stays byte for byte, broken
 * lines too; a line moves only to the top, where the file would begin with a broken one.
 *
 * @param path where it is
 * @param longest the longest line that is read as an article, in bytes
 */
record LineFile(Path path, long longest) {
  /** Returns the first line that gives an article, empty where none does. */
  Optional<byte[]> line(ArticleId id) throws IOException {
    return find(piece -> gives(piece, id)).map(Piece::bytes);
  }

  /** Tells whether anything but an article and blank lines is in the file. */
  boolean holdsOthers(ArticleId id) throws IOException {
    return first(id).isPresent();
  }

  /**
   * Writes the file anew without an article.
   *
   * @throws EditException as {@link #requireRemovable}
   */
  void remove(ArticleId id) throws IOException {
    Optional<Piece> top = top(id);
    DurableFiles.write(
        path,
        out -> {
          if (top.isPresent()) {
            write(top.get().bytes(), out);
          }
          copy(id, top.map(Piece::number).orElse(0), out);
        });
  }

  /**
   * Writes the file anew with another line for an article at its end, or on top where the file
   * would not be read as lines else.
   *
   * @param line the line with its line feed
   */
  void replace(ArticleId id, byte[] line) throws IOException {
    requireBytes();
    boolean first = first(id).filter(LineFile::begins).isEmpty();
    DurableFiles.write(
        path,
        out -> {
          if (first) {
            out.write(line);
          }
          boolean open = copy(id, 0, out);
          if (!first) {
            out.write(open ? new byte[] {'\n'} : new byte[0]);
            out.write(line);
          }
        });
  }

  /**
   * Checks that an article can be taken out of the file, and the others are still read then.
   *
   * @throws EditException if not
   */
  void requireRemovable(ArticleId id) throws IOException {
    top(id);
  }

  /** Copies all but an article and the line of a number; tells whether the last line is open. */
  private boolean copy(ArticleId id, int without, OutputStream out) throws IOException {
    boolean open = false;
    try (InputStream input = open()) {
      BoundedLineReader lines = new BoundedLineReader(input, longest);
      for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (next.get().number() != without && !gives(next.get(), id)) {
          out.write(next.get().bytes());
          open = !next.get().isTerminated();
        }
      }
    }
    return open;
  }

  private static void write(byte[] line, OutputStream out) throws IOException {
    out.write(line);
    if (line[line.length - 1] != '\n') {
      out.write('\n');
    }
  }

  /**
   * Returns the line that has to become the first one where an article is taken away: a file is
   * read as lines only where its first one looks like an article's. Empty where it does.
   */
  private Optional<Piece> top(ArticleId id) throws IOException {
    requireBytes();
    Optional<Piece> first = first(id);
    if (first.isEmpty() || begins(first.get())) {
      return Optional.empty();
    }
    Optional<Piece> good = find(piece -> begins(piece) && isArticle(piece) && !gives(piece, id));
    if (good.isEmpty()) {
      throw new EditException(
          Reason.CONFLICT,
          "All other lines of the file that holds the article are broken, from line %d on. Without it they would be read as one article. Mend them first."
              .formatted(first.get().number()));
    }
    return good;
  }

  /** Returns the first line that stays where an article is taken away. */
  private Optional<Piece> first(ArticleId id) throws IOException {
    return find(piece -> !piece.isBlank() && !gives(piece, id));
  }

  private Optional<Piece> find(Predicate<Piece> wanted) throws IOException {
    try (InputStream input = open()) {
      BoundedLineReader lines = new BoundedLineReader(input, longest);
      for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (wanted.test(next.get())) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(Piece piece) {
    return ArticleValidator.holdsLines(piece.bytes());
  }

  private static boolean isArticle(Piece piece) {
    return piece.whole() && ArticleValidator.lineId(piece.bytes()).isPresent();
  }

  private static boolean gives(Piece piece, ArticleId id) {
    return piece.whole()
        && !piece.isBlank()
        && ArticleValidator.lineId(piece.bytes()).filter(id.value()::equals).isPresent();
  }

  /**
   * Checks that the file is not UTF-16, whose lines do not end in one byte.
   *
   * @throws EditException if it is
   */
  void requireBytes() throws IOException {
    try (InputStream input = open()) {
      int first = input.read();
      int second = input.read();
      if (first == 0 || second == 0 || first == 0xFE || first == 0xFF) {
        throw new EditException(
            Reason.CONFLICT,
            "The article is a line of a file in UTF-16, which is not written. Save the file as UTF-8.");
      }
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }
}
