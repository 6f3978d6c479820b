package org.summitqa.corpus;

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
  void foldingTwiceChangesNothingMore() {
    String folded = TextFolding.fold("《聯合國憲章》 ＣＯＰ２８ 后面 後面");

    assertThat(TextFolding.fold(folded)).isEqualTo(folded);
  }

  @Test
  void eachCharacterFoldsInItsPlaceWithCase() {
    assertThat(TextFolding.foldEach("ＵＳ會談，￥3 Ⅳ㎡")).isEqualTo("us会谈,¥3 Ⅳ㎡");
  }
}
