package org.summitqa.passages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.corpus.Passage;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.ReadOutcome;

class PassageSplitterTests {
  private static List<Passage> split(String markdown) {
    ReadOutcome outcome =
        new ArticleReader(CorpusMetadata.NONE).read("a", "a.md", markdown.getBytes(UTF_8));
    return new PassageSplitter(new PassageSettings(200, 350))
        .split(((ReadOutcome.ReadArticle) outcome).article());
  }

  @Test
  void carriesTheSectionsHeadingBesideTheText() {
    List<Passage> passages = split("# T\n\n开头在此。\n\n## 军事\n\n恢复军事交流。\n\n## 禁毒\n\n成立工作组。");

    assertThat(passages).extracting(Passage::heading).containsExactly("", "军事", "禁毒");
    assertThat(passages).extracting(Passage::text).containsExactly("开头在此。", "恢复军事交流。", "成立工作组。");
    assertThat(passages).extracting(Passage::id).containsExactly("a#0000", "a#0001", "a#0002");
  }

  @Test
  void leavesNoTinyRest() {
    String sentence = "这是一个正好有二十个字的句子请你数一数。";
    List<Passage> passages = split("# T\n\n" + sentence.repeat(19));

    assertThat(passages)
        .hasSize(2)
        .allSatisfy(passage -> assertThat(passage.text().length()).isBetween(150, 350));
  }
}
