package org.summitqa.edit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.summitqa.edit.BoundedLineReader.Piece;
import org.summitqa.ingest.ArticleValidator;

/** Takes articles one a line for as long as lines come, in memory for one. */
@Component
public final class BulkEdits {
  private final ArticleEdits edits;

  BulkEdits(ArticleEdits edits) {
    this.edits = edits;
  }

  /**
   * What is taken at a time.
   *
   * @param longestLine the longest line in bytes
   * @param mostLines how many lines
   */
  public record Bounds(long longestLine, int mostLines) {}

  /**
   * Takes all lines of a stream. A line that is refused stops nothing else.
   *
   * @param input the lines in UTF-8
   * @param bounds what is taken; what is beyond is refused
   * @param before called before each line
   * @param results is told what happened to each line that is not blank, at once
   * @return whether the stream was read to its end
   * @throws IOException if the stream failed; what was reported until then is done
   */
  public boolean put(
      InputStream input, Bounds bounds, Runnable before, Consumer<LineResult> results)
      throws IOException {
    BoundedLineReader lines =
        new BoundedLineReader(new BufferedInputStream(input), bounds.longestLine());
    int taken = 0;
    for (Optional<Piece> next = lines.next(); next.isPresent(); next = lines.next()) {
      Piece piece = next.get();
      if (!piece.last() || (piece.whole() && piece.isBlank())) {
        continue;
      }
      if (taken == bounds.mostLines()) {
        results.accept(LineResult.refused(piece.number(), null, tooMany(taken)));
        return false;
      }
      taken++;
      before.run();
      results.accept(piece.whole() ? put(piece) : tooLong(piece, bounds.longestLine()));
    }
    return true;
  }

  private LineResult put(Piece line) {
    try {
      Change change = edits.put(null, ArticleFormat.JSON, line.bytes(), Precondition.NONE);
      return LineResult.of(line.number(), change);
    } catch (EditException refused) {
      String id = ArticleValidator.lineId(line.bytes()).orElse(null);
      return LineResult.refused(line.number(), id, String.valueOf(refused.getMessage()));
    }
  }

  private static LineResult tooLong(Piece line, long longest) {
    return LineResult.refused(
        line.number(),
        null,
        "The line is longer than summitqa.admin.max-article-size (%d bytes).".formatted(longest));
  }

  private static String tooMany(int most) {
    return "At most %d articles are taken at a time (summitqa.admin.max-articles-per-request). This line and those after it were not read."
        .formatted(most);
  }
}
