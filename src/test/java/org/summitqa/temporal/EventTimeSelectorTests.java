package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeSelectorTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "海豚协会（1984年成立）周三在巴黎举行会议。; 2023-11-15",
        "继2022年巴厘岛会议之后，两个协会周三再次开会。; 2023-11-15",
        "曾于2019年当选的会长周三（15日）宣布辞职。; 2023-11-15",
        "继2022年的会议之后，周三的会议是第一次。; 2023-11-15",
        "海豚协会（1984年成立）11月13日至15日举行会议。; 2023-11-13..2023-11-15",
        "Elected in 2019, the chair resigned on Wednesday.; 2023-11-15",
        "Elected in 2019, the chair said on Wednesday that he would go.; 2023-11-15"
      })
  void takesTheNewsBeforeTheBackground(String sentence, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The treaty was signed in 2022, officials said on Wednesday.; 2022-01-01..2022-12-31",
        "协会在2022年访问巴黎，会长说：“周三很忙。”; 2022-01-01..2022-12-31",
        "两家公司1939年合并，成为今日的公司。; 1939-01-01..1939-12-31",
        "两家公司1939年合并，成为今天的公司。; 1939-01-01..1939-12-31",
        "Founded in 1984, the society is today the largest.; 1984-01-01..1984-12-31",
        "他2019年当选，2022年3月5日辞职。; 2019-01-01..2019-12-31"
      })
  void leavesAYearThatIsWhatIsToldOf(String sentence, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo(event);
  }
}
