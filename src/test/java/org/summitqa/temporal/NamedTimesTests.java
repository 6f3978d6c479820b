package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.PublicationDate;

class NamedTimesTests {
  private static List<EventTime> times(String text, @Nullable LocalDate published) {
    return ArticleTimes.in(text, published == null ? null : PublicationDate.of(published)).stream()
        .map(TimeExpression::time)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "去年11月15日举行, 2024-04-03, 2023-11-15, 2023-11-15",
    "周三（15日）举行, 2023-11-16, 2023-11-15, 2023-11-15",
    "10月27日说, 2023-10-28, 2023-10-27, 2023-10-27",
    "在12月20日, 2024-01-05, 2023-12-20, 2023-12-20",
    "2022年访问, 2023-11-16, 2022-01-01, 2022-12-31",
    "11月的峰会, 2023-10-28, 2023-11-01, 2023-11-30",
    "on November 15 they met, 2023-11-17, 2023-11-15, 2023-11-15",
    "on 15 November 2022, 2023-11-17, 2022-11-15, 2022-11-15",
    "met on Wednesday, 2023-11-17, 2023-11-15, 2023-11-15",
    "30日的会议, 2024-03-02, , "
  })
  void isADayAMonthOrAYear(
      String text, LocalDate published, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      assertThat(times(text, published)).isEmpty();
    } else {
      assertThat(times(text, published))
          .allSatisfy(
              time -> {
                assertThat(time.start()).isEqualTo(from);
                assertThat(time.end()).isEqualTo(to);
              })
          .isNotEmpty();
    }
  }

  @Test
  void thatLeavesOutItsYearIsUnknownWithoutPublication() {
    assertThat(times("11月15日", null)).isEmpty();
    assertThat(times("2023年11月15日", null))
        .singleElement()
        .satisfies(time -> assertThat(time.start()).isEqualTo(LocalDate.of(2023, 11, 15)));
  }

  @Test
  void isNoneThatCannotBe() {
    assertThat(times("13月40日", LocalDate.of(2024, 5, 1))).isEmpty();
  }
}
