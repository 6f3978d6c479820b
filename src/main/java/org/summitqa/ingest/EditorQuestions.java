package org.summitqa.ingest;

import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusLocation;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.text.Language;

/**
 * The questions that the corpus's editor gives as examples in {@code corpus.yml}. Nothing says that
 * the articles answer them. Safe for any number of threads.
 */
@Component
public class EditorQuestions {
  private final CorpusSettings corpus;

  EditorQuestions(CorpusSettings corpus) {
    this.corpus = corpus;
  }

  /**
   * Reads the questions as the file has them now.
   *
   * @param language the reader's language
   * @return the questions in the editor's order; none where the file or the folder is missing or
   *     broken, which the run over the corpus reports
   */
  public List<String> read(Language language) {
    try (CorpusLocation location = CorpusLocation.of(corpus)) {
      ProblemLog reportedByTheRun = new ProblemLog(List.of());
      return Ingestion.notes(location.path().resolve(CorpusMetadata.FILE), reportedByTheRun)
          .questions(language);
    } catch (CorpusException | UncheckedIOException unreadable) {
      return List.of();
    }
  }
}
