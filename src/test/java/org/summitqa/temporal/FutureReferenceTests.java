package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FutureReferenceTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The chief went to Paris on March 3.; 2023-03-03",
        "The firm moved to London in June.; 2023-06-01..2023-06-30",
        "She set a record in the pool on August 3.; 2023-08-03",
        "It told members to leave the hall on Monday.; 2023-11-13",
        "The shop said it had to close on Friday.; 2023-11-10",
        "Both sides expected to sign on May 5 but failed.; 2023-05-05",
        "The minister was due to arrive on Monday.; 2023-11-13",
        "The envoys were set to meet on Tuesday.; 2023-11-14",
        "The road is closed due to rain on Tuesday.; 2023-11-14",
        "双方原定于周一签字，后来取消。; 2023-11-13",
        "协会8月3日将船只移交给博物馆。; 2023-08-03",
        "协会周五将旗帜送往博物馆。; 2023-11-10",
        "他将8月3日定为节日。; 2023-08-03"
      })
  void areNoWordsOfWhatIsOver(String sentence, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The court will rule on Monday.; 2023-11-20",
        "The talks will resume on March 3.; 2024-03-03",
        "The two are expected to meet on Monday.; 2023-11-20",
        "The minister is due to arrive on Monday.; 2023-11-20",
        "The leaders are to meet in June.; 2024-06-01..2024-06-30",
        "A hearing is now set for Monday.; 2023-11-20",
        "Both agreed to meet again in March.; 2024-03-01..2024-03-31",
        "The agency plans a launch on Monday.; 2023-11-20",
        "法院定于周一开庭。; 2023-11-20",
        "大会将于8月3日开幕。; 2024-08-03",
        "协会周五将在巴黎开会。; 2023-11-17",
        "代表团3月3日将访问巴黎。; 2024-03-03"
      })
  void areWordsOfWhatIsToCome(String sentence, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentence)).isEqualTo(event);
  }

  @Test
  void reachOverTheEndOfTheYear() {
    assertThat(SampleArticle.event("2024-01-03", "大会将于12月28日开幕。")).isEqualTo("2024-12-28");
  }
}
