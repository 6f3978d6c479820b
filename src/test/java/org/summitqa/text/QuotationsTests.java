package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTests {
  @ParameterizedTest
  @ValueSource(strings = {"他说“谈得好”。", "他說「談得好」。", "他說『談得好』。", "He said \"good\" then."})
  void whatStandsBetweenMarksIsQuoted(String text) {
    Quotations quotations = new Quotations(text);
    int opens = text.replaceAll("[“「『]", "\"").indexOf('"');
    assertThat(quotations.contains(opens - 1)).isFalse();
    assertThat(quotations.contains(opens + 1)).isTrue();
    assertThat(quotations.contains(text.length() - 1)).isFalse();
    assertThat(quotations.leavesOpen()).isFalse();
  }

  @Test
  void oneOpenedBeforeReachesFromTheStart() {
    Quotations quotations = new Quotations("谈得好。”他说。");
    assertThat(quotations.contains(0)).isTrue();
    assertThat(quotations.contains(5)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"他说：“谈得好。", "他說：「談得好『真的』。", "He said, \"It went well."})
  void oneThatIsNotEndedIsLeftOpen(String text) {
    assertThat(new Quotations(text).leavesOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "谈得好。", "谈得好。”他说。", "It went well.\"", "The world's largest."})
  void elsewhereNothingIsLeftOpen(String text) {
    assertThat(new Quotations(text).leavesOpen()).isFalse();
  }

  @Test
  void contentsAreThoseOfTheInnermost() {
    String text = "“甲”和「乙」, \"c\" and “甲「乙」”";

    assertThat(Quotations.contents(text))
        .extracting(words -> words.of(text))
        .containsExactly("甲", "乙", "c", "乙");
  }

  @Test
  void aQuotationIsReplacedWithItsMarksToTheEndIfItHasNone() {
    assertThat(Quotations.replaced("他说“好”，又说「再来", "_")).isEqualTo("他说_，又说_");
  }
}
