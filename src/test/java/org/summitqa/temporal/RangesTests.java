package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The fair ran from December 30 to January 2.; 2023-12-30..2024-01-02",
        "The fair ran from December 30, 2021 to January 2, 2022.; 2021-12-30..2022-01-02",
        "The fair ran from December 30 to January 2, 2022.; 2021-12-30..2022-01-02",
        "The fair ran from 30 December to 2 January 2022.; 2021-12-30..2022-01-02",
        "Leaders met on 15-17 November.; 2023-11-15..2023-11-17",
        "Leaders met between 15 and 17 November 2022.; 2022-11-15..2022-11-17",
        "They won 5-3 November 4 in the rain.; 2023-11-03",
        "他2019年至2023年任会长。; 2019-01-01..2023-12-31",
        "他二〇一九年至二〇二三年任会长。; 2019-01-01..2023-12-31",
        "2019-2023年，他任会长。; 2019-01-01..2023-12-31",
        "From 2019 to 2023 he led the society.; 2019-01-01..2023-12-31",
        "He led it in 2019-2022.; 2019-01-01..2022-12-31",
        "The herd grew from 1500 to 2000.; none",
        "The herd grew from 1521 to 1630 whales.; none"
      })
  void haveBothTheirEnds(String sentence, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo(event);
  }

  @Test
  void reachOverTheEndOfTheYear() {
    assertThat(SampleArticle.event("2024-01-05", "The fair ran from December 30 to January 2."))
        .isEqualTo("2023-12-30..2024-01-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Leaders met on the 15th.; 2023-11-15",
        "Leaders met on the 15th in Paris.; 2023-11-15",
        "Leaders met on the 15th floor.; none",
        "Leaders spoke on the 14th Amendment.; none",
        "Leaders met on 2023-11-15 in Paris.; 2023-11-15",
        "Leaders met over the weekend.; 2023-11-11..2023-11-12",
        "Leaders will meet over the weekend.; 2023-11-18..2023-11-19",
        "三天后将举行年会。; 2023-11-19",
        "大会将于两周后举行。; 2023-11-27..2023-12-03",
        "11月1日，协会成立。|两周后，协会解散。; 2023-11-13..2023-11-19"
      })
  void andSingleTimesHaveFormsOfTheirOwn(String sentences, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentences)).isEqualTo(event);
  }
}
