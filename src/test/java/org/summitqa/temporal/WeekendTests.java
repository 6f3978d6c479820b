package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekendTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-11-13; 协会周末举行了会议。; 2023-11-11..2023-11-12",
        "2023-11-13; The society met this weekend.; 2023-11-11..2023-11-12",
        "2023-11-17; 协会周末举行了会议。; 2023-11-18..2023-11-19"
      })
  void isTheNearestOne(String published, String sentence, String event) {
    assertThat(SampleArticle.event(published, sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-11-13; 协会将于周末开会。; 2023-11-18..2023-11-19",
        "2023-11-13; 协会本周末开会。; 2023-11-18..2023-11-19",
        "2023-11-13; 协会上周末开会。; 2023-11-11..2023-11-12",
        "2023-11-13; The society will meet this weekend.; 2023-11-18..2023-11-19",
        "2023-11-13; The society meets this coming weekend.; 2023-11-18..2023-11-19"
      })
  void isTheOneThatIsSaid(String published, String sentence, String event) {
    assertThat(SampleArticle.event(published, sentence)).isEqualTo(event);
  }
}
