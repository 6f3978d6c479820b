package org.summitqa.edit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.edit.EditException.Reason;
import org.summitqa.edit.LinePieces.Piece;
import org.summitqa.ingest.Proofreader;

/**
 * A file of an article a line. What is not the article in question stays byte for byte, broken
 * lines too.
 *
 * @param path where it is
 * @param longest the longest line that is read as an article, in bytes
 */
record LineFile(Path path, long longest) {
  /** Returns the first line that gives an article, empty where none does. */
  Optional<byte[]> line(ArticleId id) throws IOException {
    try (InputStream input = open()) {
      LinePieces lines = new LinePieces(input, longest);
      for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (gives(next.get(), id)) {
          return Optional.of(next.get().bytes());
        }
      }
    }
    return Optional.empty();
  }

  /** Tells whether anything but an article and blank lines is in the file. */
  boolean holdsOthers(ArticleId id) throws IOException {
    try (InputStream input = open()) {
      LinePieces lines = new LinePieces(input, longest);
      for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (!next.get().isBlank() && !gives(next.get(), id)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Writes the file anew without an article, or with another line for it at the end.
   *
   * @param line the line with its line feed, null for none
   */
  void rewrite(ArticleId id, byte @Nullable [] line) throws IOException {
    if (isWide()) {
      throw new EditException(
          Reason.CONFLICT,
          "The article is a line of a file in UTF-16, which is not written. Save the file as UTF-8.");
    }
    DurableFiles.write(path, out -> copy(id, line, out));
  }

  private void copy(ArticleId id, byte @Nullable [] line, OutputStream out) throws IOException {
    boolean open = false;
    try (InputStream input = open()) {
      LinePieces lines = new LinePieces(input, longest);
      for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (!gives(next.get(), id)) {
          out.write(next.get().bytes());
          open = !next.get().isTerminated();
        }
      }
    }
    if (line != null) {
      if (open) {
        out.write('\n');
      }
      out.write(line);
    }
  }

  private static boolean gives(Piece piece, ArticleId id) {
    return piece.whole()
        && !piece.isBlank()
        && Proofreader.lineId(piece.bytes()).filter(id.value()::equals).isPresent();
  }

  /** Tells whether the file is UTF-16, whose lines do not end in one byte. */
  private boolean isWide() throws IOException {
    try (InputStream input = open()) {
      int first = input.read();
      int second = input.read();
      return first == 0 || second == 0 || first == 0xFE || first == 0xFF;
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }
}
