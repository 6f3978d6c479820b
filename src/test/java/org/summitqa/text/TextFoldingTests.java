package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFoldingTests {
  @Test
  void foldsWidthCaseAndScript() {
    assertThat(TextFolding.fold("ＡＰＥＣ１１月")).isEqualTo("apec11月");
    assertThat(TextFolding.fold("臺灣總統與習近平會談")).isEqualTo("台湾总统与习近平会谈");
    assertThat(TextFolding.fold("Straße")).isEqualTo("strasse");
  }

  @Test
  void leavesSimplifiedTextAndOtherScriptsAlone() {
    assertThat(TextFolding.fold("芬太尼 fentanyl 😀")).isEqualTo("芬太尼 fentanyl 😀");
    assertThat(TextFolding.fold("")).isEmpty();
  }

  @Test
  void whatHongKongWritesOtherwiseIsOneToo() {
    assertThat(TextFolding.fold("甚麼峯會？")).isEqualTo("什么峰会?");
    assertThat(TextFolding.foldInPlace("為甚麼這羣人在這裏？")).isEqualTo("为什么这群人在这里?");
    assertThat(TextFolding.simplified("甚麼ＡＰＥＣ？甚至。")).isEqualTo("什么ＡＰＥＣ？甚至。");
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    String folded = TextFolding.fold("《聯合國憲章》 ＣＯＰ２８ 后面 後面");

    assertThat(TextFolding.fold(folded)).isEqualTo(folded);
  }

  @Test
  void eachCharacterFoldsInItsPlaceWithCase() {
    assertThat(TextFolding.foldEach("ＵＳ會談，￥3 Ⅳ㎡")).isEqualTo("us会谈,¥3 Ⅳ㎡");
  }
}
