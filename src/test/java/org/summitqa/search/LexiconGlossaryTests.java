package org.summitqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  private static void fails(String glossary, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(glossary))
        .withMessageStartingWith(message);
  }

  private static Map<String, List<String>> read(String glossary) throws IOException {
    return LexiconGlossary.read("own.tsv", new StringReader(glossary));
  }
}
