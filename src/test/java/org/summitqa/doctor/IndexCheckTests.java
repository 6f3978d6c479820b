package org.summitqa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.cli.doctor.FoundFindings;
import org.summitqa.encoder.EncoderForTests;
import org.summitqa.index.OldIndex;
import org.summitqa.search.IndexForTests;

class IndexCheckTests {
  @TempDir Path folder;

  private FoundFindings look(Path index) {
    return FoundFindings.of(new IndexCheck(index, new EncoderForTests()));
  }

  @Test
  void oneThatWasNotMadeYetIsFine() {
    Path index = folder.resolve("data").resolve("index");

    FoundFindings found = look(index);

    assertThat(found.outcome("index")).isEqualTo(Outcome.OK);
    assertThat(found.the("index folder").text()).contains("can be made");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void oneInUseIsReadAllTheSame() throws IOException {
    try (IndexForTests index = IndexForTests.open(folder, new EncoderForTests())) {
      index.articles().commit(true);
      FoundFindings found = look(folder);

      assertThat(found.the("index").text()).isEqualTo("0 articles, 0 passages, 0 vectors");
      assertThat(found.the("index lock"))
          .returns(Outcome.OK, CheckResult::outcome)
          .extracting(CheckResult::text)
          .asString()
          .contains("running");
    }
    assertThat(look(folder).the("index lock").text()).isEqualTo("free");
  }

  @Test
  void oneOfAnEarlierVersionIsMadeAnew() throws IOException {
    OldIndex.write(folder);

    CheckResult finding = look(folder).the("index");

    assertThat(finding.outcome()).isEqualTo(Outcome.OK);
    assertThat(finding.text()).contains("of another version");
  }

  @Test
  void aDamagedOneIsBroken() throws IOException {
    try (IndexForTests index = IndexForTests.open(folder, new EncoderForTests())) {
      index.articles().commit(true);
    }
    try (var files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "damaged");
      }
    }

    CheckResult broken = look(folder).the("index");

    assertThat(broken.outcome()).isEqualTo(Outcome.BROKEN);
    assertThat(broken.advice()).contains("delete");
  }

  @Test
  void aFileInItsPlaceIsBroken() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(look(file.resolve("index")).outcome("index folder")).isEqualTo(Outcome.BROKEN);
  }
}
