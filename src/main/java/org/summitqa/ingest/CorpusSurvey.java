package org.summitqa.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusFile;
import org.summitqa.folder.CorpusFolder;
import org.summitqa.folder.CorpusLocation;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.IndexSnapshot;
import org.summitqa.passages.PassageSettings;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.ReadFailure;

/**
 * What a run over the corpus would do now, found out without doing it: articles are read as a run
 * reads them, and nothing is written.
 *
 * @param place the corpus folder, or that it is the jar's own
 * @param files how many files it has
 * @param whole whether all of them were looked at; if not, {@code removed} means nothing
 * @param report what the run would report
 */
public record CorpusSurvey(String place, int files, boolean whole, IngestionReport report) {
  /**
   * Looks at the corpus.
   *
   * @param corpus where articles come from
   * @param passages how long passages are, which decides whether stored ones are still good
   * @param index what is stored
   * @param limit how long it may take; then what was seen so far counts
   * @throws CorpusException if the corpus folder cannot be read
   */
  public static CorpusSurvey of(
      CorpusSettings corpus, PassageSettings passages, IndexSnapshot index, Duration limit) {
    try (CorpusLocation location = CorpusLocation.of(corpus)) {
      CorpusFolder folder = CorpusFolder.walk(location.path());
      ProblemLog problems = new ProblemLog(folder.problems());
      CorpusMetadata notes = Ingestion.notes(folder.notes(), problems);
      IndexUpdate update =
          new IndexUpdate(new ReadOnlyArticleStore(index), passages, notes, problems);
      CorpusReading reading =
          new CorpusReading(
              update,
              new ArticleReader(notes),
              corpus.maxFileSize().toBytes(),
              new FileReadCache());
      boolean whole = read(reading, folder.files(), limit);
      String place =
          location.temporary()
              ? "the articles in the jar"
              : corpus.folder().toAbsolutePath().normalize().toString();
      return new CorpusSurvey(place, folder.files().size(), whole, update.finish(Set.of()));
    } catch (IOException e) {
      throw new CorpusException(
          "summitqa.corpus.path is '%s': %s".formatted(corpus.path(), ReadFailure.reason(e)), e);
    }
  }

  private static boolean read(CorpusReading reading, List<CorpusFile> files, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      reading.read(
          files,
          Set.of(),
          progress -> {
            if (System.nanoTime() - end > 0) {
              throw new OutOfTime();
            }
          });
      return true;
    } catch (OutOfTime e) {
      return false;
    }
  }

  /** Ends the reading. */
  private static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfTime() {
      super(null, null, false, false);
    }
  }
}
