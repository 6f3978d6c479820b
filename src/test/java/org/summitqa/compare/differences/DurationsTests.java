package org.summitqa.compare.differences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.language.quantity.Quantity;

class DurationsTests {
  @ParameterizedTest
  @CsvSource({
    "他们进行了四个小时的会谈, 四个小时",
    "通话持续了1小时45分钟, 1小时45分钟",
    "会晤近两个小时, 近两个小时",
    "三天后举行的会谈进行了四个小时, 四个小时",
    "Two days later they talked for four hours., four hours",
    "Four hours were spent on talks., Four hours",
  })
  void aLengthIsTold(String sentence, String length) {
    assertThat(Durations.isToldIn(sentence)).isTrue();
    assertThat(Durations.in(sentence)).extracting(Quantity::text).containsExactly(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "双方高层在过去几个月以来持续接触",
        "三天后两人再次会晤",
        "最近两年双方很少会晤",
        "两个月前的会谈没有结果",
        "They met three months ago.",
        "In the past few weeks officials met often.",
      })
  void whenSomethingWasIsNotHowLongItWas(String sentence) {
    assertThat(Durations.isToldIn(sentence)).isFalse();
    assertThat(Durations.in(sentence)).isEmpty();
  }
}
