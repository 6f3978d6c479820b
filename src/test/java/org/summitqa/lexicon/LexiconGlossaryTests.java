package org.summitqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class LexiconGlossaryTests {
  @Test
  void linesAreEnglishAndItsChineseWords() throws IOException {
    assertThat(read("# ours\n\nsummit\t峰会 | 会晤\nXi Jinping\t习近平\n"))
        .containsExactly(
            Map.entry("summit", List.of("峰会", "会晤")), Map.entry("Xi Jinping", List.of("习近平")));
  }

  @Test
  void errorsNameTheLine() {
    fails("summit\t峰会\nno tab here", "own.tsv:2: not two fields");
    fails("a\tb\tc", "own.tsv:1: not two fields");
    fails("\t峰会", "own.tsv:1: no English word");
    fails("summit\t", "own.tsv:1: an empty Chinese word");
    fails("summit\t峰会||会晤", "own.tsv:1: an empty Chinese word");
    fails("summit\t峰会\n\nsummit\t会晤", "own.tsv:3: \"summit\" is given in line 1 already");
  }

  @Test
  void theUsersOwnIsAFileOfTheSettings(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, "summit\t峰会\n");

    assertThat(ofUser(file.toString())).containsExactly(Map.entry("summit", List.of("峰会")));
    assertThat(ofUser("")).isEmpty();
  }

  @Test
  void whatCannotBeReadNamesTheSetting(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("broken.tsv");
    Files.writeString(broken, "summit\n");
    Path binary = folder.resolve("binary.tsv");
    Files.write(binary, new byte[] {(byte) 0xC3, 0x28});

    failsAsSetting(folder.resolve("none.tsv"), "no such file");
    failsAsSetting(broken, ":1: not two fields");
    failsAsSetting(binary, "UTF-8");
  }

  @Test
  void wordsOfTheUserWinOverThoseOfTheDictionary() {
    assertThat(BilingualDictionary.load().with(Map.of("summit", List.of("顶峰会"))).concepts("summit"))
        .singleElement()
        .satisfies(concept -> assertThat(concept.chinese()).startsWith("顶峰会"));
  }

  private static void failsAsSetting(Path file, String reason) {
    assertThatThrownBy(() -> ofUser(file.toString()))
        .isInstanceOfSatisfying(
            InvalidConfigurationPropertyValueException.class,
            e -> {
              assertThat(e.getName()).isEqualTo("summitqa.search.glossary");
              assertThat(e.getReason()).contains(reason);
            });
  }

  private static Map<String, List<String>> ofUser(String file) {
    return LexiconGlossary.ofUser(file);
  }

  private static void fails(String glossary, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(glossary))
        .withMessageStartingWith(message);
  }

  private static Map<String, List<String>> read(String glossary) throws IOException {
    return LexiconGlossary.read("own.tsv", new StringReader(glossary));
  }
}
