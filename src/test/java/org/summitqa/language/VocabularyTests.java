package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.TextFolding;

/** Reads every list of words as the service does, and checks how it is kept. */
class VocabularyTests {
  static Stream<Path> lists() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(Vocabulary.class.getResource("/org/summitqa/language/zh"))
                .toURI());
    return Files.walk(folder.getParent()).filter(file -> file.toString().endsWith(".txt"));
  }

  static Vocabulary read(Path list) {
    Language language = Language.ofCode(list.getParent().getFileName().toString());
    return Vocabulary.of(language, list.getFileName().toString().replace(".txt", ""));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void wordsStandFolded(Path list) {
    assertThat(read(list).words())
        .isNotEmpty()
        .allSatisfy(word -> assertThat(TextFolding.fold(word)).isEqualTo(word));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aWordStandsOnceInItsSection(Path list) {
    assertThat(read(list).entries())
        .extracting(e -> e.section() + ":" + e.word())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListSaysWhatItIs(Path list) throws IOException {
    assertThat(Files.readAllLines(list).getFirst()).startsWith("# ");
  }

  /** Words with values are in the order of these; others in the order of their characters. */
  @ParameterizedTest
  @MethodSource("lists")
  void wordsWithoutValuesAreSorted(Path list) {
    Vocabulary all = read(list);
    for (String section :
        all.entries().stream().map(Vocabulary.Entry::section).distinct().toList()) {
      List<Vocabulary.Entry> entries = all.section(section).entries();
      if (entries.stream().allMatch(e -> e.value().isEmpty())) {
        assertThat(entries).extracting(Vocabulary.Entry::word).isSorted();
      }
    }
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Vocabulary.of(Language.EN, "nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language/en/nowhere.txt");
  }
}
