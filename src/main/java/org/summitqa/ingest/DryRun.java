package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.IndexSnapshot;
import org.summitqa.passages.PassageSettings;

/**
 * Says what a run over the corpus would change in the index, which a service may have open; see
 * {@link CorpusSurvey}.
 */
@Component
public class DryRun {
  private static final Duration NO_LIMIT = Duration.ofDays(1);

  private final CorpusSettings corpus;
  private final PassageSettings passages;
  private final Path index;

  DryRun(CorpusSettings corpus, PassageSettings passages, IndexSettings index) {
    this.corpus = corpus;
    this.passages = passages;
    this.index = Path.of(index.path());
  }

  /**
   * Returns what a run would report, however long it takes to find out.
   *
   * @throws CorpusException if the corpus folder cannot be read
   * @throws IOException if the index cannot be read
   */
  public IngestionReport report() throws IOException {
    IndexSnapshot stored =
        IndexSnapshot.exists(index) ? IndexSnapshot.readWords(index) : IndexSnapshot.none();
    return CorpusSurvey.of(corpus, passages, stored, NO_LIMIT).report();
  }
}
