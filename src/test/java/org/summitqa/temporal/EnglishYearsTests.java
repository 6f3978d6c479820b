package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishYearsTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She won by 1500 votes.",
        "The paper is read in 2000 homes.",
        "The lead grew by 1500.",
        "It is spoken in 1642 villages."
      })
  void areNoPlainNumbers(String sentence) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mill closed in 2000.; 2000-01-01..2000-12-31",
        "The mill was built in 1850 and closed.; 1850-01-01..1850-12-31",
        "In 2022 prices rose.; 2022-01-01..2022-12-31",
        "The firm had left by 2019.; 2019-01-01..2019-12-31",
        "The mill burned in early 1900 when it was new.; 1900-01-01..1900-04-30"
      })
  void areToldFromWhatStandsBehindThem(String sentence, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo(event);
  }
}
