package org.summitqa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class CorpusLocationTests {
  @Test
  void theShippedArticlesAreUnpackedAndGoAgain() throws IOException {
    Path unpacked;
    try (CorpusLocation location = CorpusLocation.shipped()) {
      unpacked = location.path();
      CorpusFolder folder = CorpusFolder.walk(unpacked);
      assertThat(folder.files()).hasSize(5);
      assertThat(folder.notes()).exists();
    }
    assertThat(Files.exists(unpacked)).isFalse();
  }

  @Test
  void aFolderThatTheUserSetHasToExist(@TempDir Path folder) {
    CorpusSettings settings =
        new CorpusSettings(folder.resolve("none").toString(), DataSize.ofMegabytes(10));
    assertThatThrownBy(() -> CorpusLocation.of(settings))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("summitqa.corpus.path")
        .hasMessageContaining("none");
  }
}
