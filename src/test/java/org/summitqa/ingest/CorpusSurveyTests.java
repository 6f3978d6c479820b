package org.summitqa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.summitqa.encoder.Encoder;
import org.summitqa.encoder.EncoderForTests;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.IndexSnapshot;
import org.summitqa.passages.PassageSettings;
import org.summitqa.read.IngestionProblem;
import org.summitqa.search.IndexForTests;

class CorpusSurveyTests {
  private static final Encoder ENCODER = new EncoderForTests();
  private static final PassageSettings PASSAGES = new PassageSettings(200, 350);

  @TempDir Path corpus;
  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    write("a.txt", "甲\n\n两国元首同意恢复军事交流。");
    write("b.txt", "乙\n\n会谈持续了四个小时。");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(corpus.resolve(name), content);
  }

  private CorpusSettings settings() {
    return new CorpusSettings(corpus.toString(), DataSize.ofMegabytes(10));
  }

  private void ingest() throws IOException {
    try (IndexForTests index = IndexForTests.open(folder, ENCODER)) {
      new Ingestion(settings(), PASSAGES, index.articles()).run(progress -> {});
    }
  }

  private CorpusSurvey survey(Duration limit) throws IOException {
    IndexSnapshot snapshot =
        IndexSnapshot.exists(folder) ? IndexSnapshot.read(folder, ENCODER) : IndexSnapshot.none();
    return CorpusSurvey.of(settings(), PASSAGES, snapshot, limit);
  }

  private CorpusSurvey survey() throws IOException {
    return survey(Duration.ofMinutes(1));
  }

  private List<String> stored() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Nested
  class WithoutAnIndex {
    @Test
    void everyArticleIsNewAndNothingIsMade() throws IOException {
      CorpusSurvey survey = survey();

      assertThat(survey.files()).isEqualTo(2);
      assertThat(survey.whole()).isTrue();
      assertThat(survey.report().indexed()).isEqualTo(2);
      assertThat(stored()).isEmpty();
    }
  }

  @Nested
  class BesideAnIndex {
    @Test
    void whatIsAsItWasIsUnchanged() throws IOException {
      ingest();
      List<String> before = stored();

      assertThat(survey().report())
          .returns(2, IngestionReport::unchanged)
          .returns(0, IngestionReport::indexed)
          .returns(0, IngestionReport::removed);
      assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatChangedOrWentIsCounted() throws IOException {
      ingest();
      write("a.txt", "甲\n\n两国元首没有会面。");
      Files.delete(corpus.resolve("b.txt"));

      assertThat(survey().report())
          .returns(0, IngestionReport::unchanged)
          .returns(1, IngestionReport::indexed)
          .returns(1, IngestionReport::removed);
    }

    @Test
    void anotherEncoderChangesNoArticle() throws IOException {
      ingest();
      IndexSnapshot other = IndexSnapshot.read(folder, new EncoderForTests("other"));
      CorpusSurvey survey = CorpusSurvey.of(settings(), PASSAGES, other, Duration.ofMinutes(1));

      assertThat(survey.report().indexed()).isZero();
    }

    @Test
    void whatCannotBeReadIsReported() throws IOException {
      Files.write(corpus.resolve("c.txt"), new byte[] {'P', 'K', 3, 4, 0});
      write("a.md", "# 丙\n\n双方还谈到芬太尼问题。");

      assertThat(survey().report().problems())
          .extracting(IngestionProblem::severity)
          .containsExactlyInAnyOrder(
              IngestionProblem.Severity.ERROR, IngestionProblem.Severity.SKIPPED);
    }
  }

  @Test
  void timeOverEndsIt() throws IOException {
    CorpusSurvey survey = survey(Duration.ZERO);

    assertThat(survey.whole()).isFalse();
    assertThat(survey.report().indexed()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotThereIsToldWithItsSetting() {
    CorpusSettings nowhere =
        new CorpusSettings(corpus.resolve("no").toString(), DataSize.ofMegabytes(10));

    assertThatThrownBy(
            () -> CorpusSurvey.of(nowhere, PASSAGES, IndexSnapshot.none(), Duration.ofMinutes(1)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("summitqa.corpus.path");
  }
}
