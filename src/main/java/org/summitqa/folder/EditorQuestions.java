package org.summitqa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.text.Language;
import tools.jackson.core.JacksonException;

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
      Path file = location.path().resolve(CorpusMetadata.FILE);
      return CorpusMetadata.parse(Files.readString(file)).questions(language);
    } catch (CorpusException | IOException | UncheckedIOException | JacksonException unreadable) {
      return List.of();
    }
  }
}
