package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** Reads every list of words as the service does, and checks how it is kept. */
class VocabularyTests {
  static Stream<Path> lists() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(Vocabulary.class.getResource("/org/summitqa/language/zh"))
                .toURI());
    try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder.getParent()))) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
    }
  }

  static Vocabulary read(Path list) {
    String folder = Objects.requireNonNull(list.getParent()).getFileName().toString();
    String name = list.getFileName().toString().replace(".txt", "");
    return folder.equals("language")
        ? Vocabulary.of(name)
        : Vocabulary.of(Language.ofCode(folder), name);
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

  /** The words of each line of synonyms. */
  private static List<List<String>> families() {
    return Vocabulary.of(Language.ZH, "synonyms").entries().stream()
        .map(line -> List.of((line.word() + " " + line.value()).split(" ")))
        .toList();
  }

  @Test
  void aWordHasItsSynonymsInOneLine() {
    assertThat(families().stream().flatMap(List::stream))
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(TextFolding.fold(word)).isEqualTo(word));
  }

  @Test
  void synonymsAreNoOpposites() {
    List<Pattern> contrasts =
        Vocabulary.of("contrastive-terms").entries().stream()
            .map(line -> line.value().split(" = ?", -1)[0])
            .map(chinese -> Pattern.compile(chinese.isBlank() ? "(?!)" : chinese))
            .toList();
    for (List<String> family : families()) {
      List<Set<Integer>> lines =
          family.stream()
              .map(word -> linesWith(word, contrasts))
              .filter(found -> !found.isEmpty())
              .toList();
      for (Set<Integer> one : lines) {
        assertThat(lines)
            .as("%s", family)
            .allSatisfy(other -> assertThat(other).containsAnyElementsOf(one));
      }
    }
  }

  private static Set<Integer> linesWith(String word, List<Pattern> contrasts) {
    return IntStream.range(0, contrasts.size())
        .filter(i -> contrasts.get(i).matcher(word).find())
        .boxed()
        .collect(Collectors.toSet());
  }

  @Test
  void aSurnameIsOfOneKind() {
    assertThat(Vocabulary.of(Language.ZH, "surnames").words()).doesNotHaveDuplicates();
  }

  @Test
  void whatJoinsSubjectsIsAPredicateElsewhere() {
    Vocabulary words = Vocabulary.of(Language.ZH, "clause-words");
    assertThat(words.section("predicate").words()).containsAll(words.section("joining").words());
  }

  @Test
  void aLineOfSeveralFieldsKeepsEmptyOnes() {
    assertThat(Vocabulary.of("contrastive-terms").section("events").entries())
        .anySatisfy(line -> assertThat(line.value()).startsWith(" = "));
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Vocabulary.of(Language.EN, "nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language/en/nowhere.txt");
  }
}
