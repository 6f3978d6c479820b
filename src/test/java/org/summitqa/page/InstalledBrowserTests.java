package org.summitqa.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTests {
  @TempDir Path folder;

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @Test
  void isTheOneThatIsNamed() throws IOException {
    Path named = program("named");
    assertThat(InstalledBrowser.find(Optional.of(named.toString()), List.of(program("usual"))))
        .isEqualTo(new InstalledBrowser.Found(named));
  }

  @Test
  void isNoOtherThanTheOneThatIsNamed() throws IOException {
    assertThat(InstalledBrowser.find(Optional.of("/nowhere"), List.of(program("usual"))))
        .isInstanceOfSatisfying(
            InstalledBrowser.Missing.class,
            missing -> assertThat(missing.reason()).contains("SUMMITQA_BROWSER", "/nowhere"));
  }

  @Test
  void isTheFirstOfTheUsualPlaces() throws IOException {
    Path usual = program("usual");
    List<Path> places = List.of(folder.resolve("missing"), usual, program("other"));
    assertThat(InstalledBrowser.find(Optional.empty(), places))
        .isEqualTo(new InstalledBrowser.Found(usual));
  }

  @Test
  void isMissingWithTheReason() {
    Path nowhere = folder.resolve("missing");
    assertThat(InstalledBrowser.find(Optional.empty(), List.of(nowhere)))
        .isInstanceOfSatisfying(
            InstalledBrowser.Missing.class,
            missing ->
                assertThat(missing.reason()).contains("SUMMITQA_BROWSER", nowhere.toString()));
  }
}
