package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.text.Span;

class ObjectionTests {
  @Test
  void quotesTheWordsAtItsPlace() {
    assertThat(Objection.to("持续了五小时。", new Span(3, 6), "number").what()).isEqualTo("五小时");
    assertThat(Objection.toAll("持续了五小时。", "judge").where()).isEqualTo(new Span(0, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Number", "known_name", "known-", "二"})
  void takesNoOtherIdThanLowerCaseWordsAndHyphens(String rule) {
    assertThatIllegalArgumentException().isThrownBy(() -> Objection.toAll("五小时", rule));
  }

  @Test
  void needsWordsThatFillItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Objection("number", " ", new Span(0, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Objection("number", "五小时", new Span(0, 2)));
  }
}
