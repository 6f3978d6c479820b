package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.text.FoldedText;

class EventRelationTests {
  @ParameterizedTest
  @CsvSource({
    "旧金山会晤之后双方做了什么？, 旧金山会晤, true",
    "在巴厘岛峰会前两国说了什么？, 巴厘岛峰会, false",
    "舊金山會談後雙方做了什麼？, 旧金山会谈, true",
    "自巴厘島峰會以後兩國說了什麼？, 巴厘岛峰会, true",
    "拜登訪問前怎麼說？, 拜登访问, false",
    "What changed after the San Francisco summit?, San Francisco summit, true",
    "What was said before the election?, election, false"
  })
  void namesTheEventAndItsSide(String question, String event, boolean after) {
    assertThat(EventRelation.of(FoldedText.of(question))).contains(new EventRelation(event, after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"前总统说了什么？", "前總統說了什麼？", "後來怎樣？", "后来怎样？", "What is he after?", "Who spoke?"})
  void isNotReadIntoOtherUses(String question) {
    assertThat(EventRelation.of(FoldedText.of(question))).isEmpty();
  }
}
