package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTimesTests {
  private static final LocalDate TODAY = LocalDate.of(2024, 4, 10);

  @ParameterizedTest
  @CsvSource({
    "2023年11月的会晤谈了什么？, 2023-11-01, 2023-11-30",
    "二〇二三年11月的会晤谈了什么？, 2023-11-01, 2023-11-30",
    "二零二三年十一月的会晤谈了什么？, 2023-11-01, 2023-11-30",
    "贰零贰肆年大选谁参加？, 2024-01-01, 2024-12-31",
    "二○二四年大选谁参加？, 2024-01-01, 2024-12-31",
    "上个月发生了什么？, 2024-03-01, 2024-03-31",
    "去年两国元首在哪里见面？, 2023-01-01, 2023-12-31",
    "2024年大选谁参加？, 2024-01-01, 2024-12-31",
    "2024年巴黎奥运会在哪里举行？, 2024-01-01, 2024-12-31",
    "What happened in April 2024?, 2024-04-01, 2024-04-30",
    "Who won the 2022 election?, 2022-01-01, 2022-12-31",
    "What did they say last week?, 2024-04-01, 2024-04-07"
  })
  void areCountedFromTheReadersDay(String question, LocalDate start, LocalDate end) {
    assertThat(QuestionTimes.of(question, TODAY))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.time().start()).isEqualTo(start);
              assertThat(one.time().end()).isEqualTo(end);
            });
  }

  @Test
  void standWhereTheirWordsDo() {
    String question = "他在２０２３年11月说了什么？";

    assertThat(QuestionTimes.of(question, TODAY))
        .singleElement()
        .satisfies(one -> assertThat(one.span().of(question)).isEqualTo("２０２３年11月"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"谁会见了他？", "会晤持续了几个小时？", "How long did they talk?", "哪一年？", ""})
  void areNoneWhereNoneIsAskedFor(String question) {
    assertThat(QuestionTimes.of(question, TODAY)).isEmpty();
  }
}
