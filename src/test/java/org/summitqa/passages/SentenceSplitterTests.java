package org.summitqa.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Sentence;
import org.summitqa.text.Span;

class SentenceSplitterTests {
  /** Checks that the text, cut at each |, comes out in those pieces. */
  private static void assertSplit(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = marked.replace("|", "");
    assertThat(split(text)).isEqualTo(expected.stream().map(String::strip).toList());
  }

  private static List<String> split(String text) {
    return new SentenceSplitter()
        .split(text, new Span(0, text.length())).stream().map(Sentence::text).toList();
  }

  @Nested
  class InChinese {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "两国达成协议。|会谈结束了！|结果如何？|无人知道",
          "一是以和为贵；|二是以稳为重；|三是以信为本。",
          "拜登说：“我们谈了。”|他称，会谈有进展。",
          "“台湾总统就职典礼即将到来。”|他说，“必须谨慎。”",
          "他问：“真的吗？！”|没有人回答。",
          "“取得进展。” |他后来说。",
          "他说……|没有下文。",
          "他说……，没有下文。",
          "（完全如此。）|下一句。",
          "他（当时在场。现已离职。）表示同意。|会谈结束。",
          "他写了《我是谁？》这本书。|书很好。",
          "王毅还说，\"不仅符合利益，也是期待。\"|拜登同意。",
          "目标是\"推动关系。\"|王毅还说，\"关系好起来。\"|完",
          "”这次通话是表演，是向世界表明。“|戴利强调。",
          "关键在于尽力。|基调没有改变。“",
          "增长3.5%，达到1.2万亿。|U.S.官员表示满意。",
          "𠮷野家开业了。|𠮷。"
        })
    void splitsWhereAReaderSeesAnEnd(String marked) {
      assertSplit(marked);
    }
  }

  @Nested
  class InEnglish {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "The U.S. and China met.| Mr. Biden spoke at 9 a.m. on Nov. 15.| He left.",
          "Growth was 3.5 percent.| See No. 5 for details.| Fine.",
          "J. Biden met Mr. Xi.| They talked.",
          "He lives in the U.S.| The talks went on.",
          "Is it true?| \"Yes!\" he said.| Nobody knew.",
          "\"It is done.\"| She left.",
          "Visit www.bbc.com for more.| Use e.g. Node.js too.",
          "He waited... and waited.| Then he left...| Nobody came.",
          "Apple Inc. said so.| It fell.",
          "(It rained.)| The talks (held in Vienna. Austria.) failed.",
          "1. First things first.| 2. Then the rest."
        })
    void splitsWhereAReaderSeesAnEnd(String marked) {
      assertSplit(marked);
    }
  }

  @Test
  void joinsPunctuationToItsNeighbour() {
    assertThat(split("……。他来了。 —— 。他走了。")).containsExactly("……。他来了。 —— 。", "他走了。");
    assertThat(split("!!!")).containsExactly("!!!");
    assertThat(split("  \n ")).isEmpty();
  }

  @Test
  void cutsATextWithoutStopsAtACommaBelowTheCeiling() {
    String text = "和平发展，".repeat(1000);
    assertThat(split(text))
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_SENTENCE_LENGTH)
                    .endsWith("，"))
        .satisfies(sentences -> assertThat(String.join("", sentences)).isEqualTo(text));
  }

  @Test
  void neverCutsInsideACharacter() {
    assertThat(split("a" + "𠮷".repeat(2000)))
        .noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
  }
}
