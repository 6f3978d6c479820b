package org.summitqa.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRelationTests {
  @ParameterizedTest
  @CsvSource({
    "旧金山会晤之后双方做了什么？, 旧金山会晤, true",
    "在巴厘岛峰会前两国说了什么？, 巴厘岛峰会, false",
    "What changed after the San Francisco summit?, San Francisco summit, true",
    "What was said before the election?, election, false"
  })
  void namesTheEventAndItsSide(String question, String event, boolean after) {
    assertThat(EventRelation.of(question)).contains(new EventRelation(event, after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"前总统说了什么？", "后来怎样？", "What is he after?", "Who spoke?"})
  void isNotReadIntoOtherUses(String question) {
    assertThat(EventRelation.of(question)).isEmpty();
  }
}
