package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers are told is told in both languages, and nothing is kept that nobody says. */
class MessagesTests {
  private static final Messages CHINESE = Messages.of(Language.ZH);
  private static final Messages ENGLISH = Messages.of(Language.EN);

  /** Chinese counts all, English those that it does not name. */
  private static final Set<String> COUNTED_DIFFERENTLY = Set.of("sources.also-in-more");

  private static final Pattern KEY = Pattern.compile("\"((?:[a-z-]+\\.)+[a-z-]+)\"");

  static Set<String> keys() {
    return new TreeSet<>(CHINESE.keys());
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTests::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(CHINESE.keys()).isNotEmpty().containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTextHasTheSamePlacesInBothLanguages(String key) {
    Set<Integer> all = new TreeSet<>(CHINESE.places(key));
    all.addAll(ENGLISH.places(key));
    assertThat(all).containsExactlyElementsOf(IntStream.range(0, all.size()).boxed().toList());
    if (!COUNTED_DIFFERENTLY.contains(key)) {
      assertThat(CHINESE.places(key)).isEqualTo(ENGLISH.places(key));
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTextIsInItsLanguage(String key) {
    assertThat(ENGLISH.text(key, (Object[]) names(key)))
        .isNotEmpty()
        .doesNotContainPattern("\\p{IsHan}|[，。：；、？]");
    assertThat(CHINESE.text(key, (Object[]) names(key)))
        .isNotEmpty()
        .doesNotContainPattern("[a-z]");
  }

  private static String[] names(String key) {
    Set<Integer> all = new TreeSet<>(CHINESE.places(key));
    all.addAll(ENGLISH.places(key));
    return all.stream().map(place -> "X" + place).toArray(String[]::new);
  }

  @Test
  void everyTextIsSaidSomewhere() throws IOException {
    String sources = sources();
    assertThat(keys())
        .allSatisfy(
            key ->
                assertThat(sources).containsAnyOf("\"" + key + "\"", "\"" + group(key) + "\" +"));
  }

  /** What a key begins with whose end is the name of a constant. */
  private static String group(String key) {
    return key.replaceAll("[^.]+$", "");
  }

  @Test
  void whatIsSaidHasAText() throws IOException {
    Set<String> groups =
        keys().stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
    assertThat(KEY.matcher(sources()).results().map(found -> found.group(1)))
        .filteredOn(key -> groups.contains(key.replaceAll("\\..*", "")) && !key.endsWith(".md"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(CHINESE.keys()).contains(key));
  }

  @Test
  void aValueStandsAsItIs() {
    assertThat(ENGLISH.text("compare.says", "Dow $1 {1} O'Hara\\", 12345))
        .isEqualTo("Dow $1 {1} O'Hara\\ says \"12345\"");
  }

  @Test
  void aTextThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> CHINESE.text("answer.nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answer.nowhere");
  }

  @Test
  void aWrongNumberOfValuesIsNamed() {
    assertThatThrownBy(() -> CHINESE.text("suggest.who"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("suggest.who has 1 places, not 0");
    assertThatThrownBy(() -> ENGLISH.text("suggest.who", "a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("suggest.who has 1 places, not 2");
  }
}
