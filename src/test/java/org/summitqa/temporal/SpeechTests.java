package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "鲸鱼协会13日举行大会。|会长昨天对记者说：“我们对结果很满意。”; 2023-11-15",
        "The society met on Monday.|“We are glad,” its chief said yesterday.; 2023-11-15",
        "The society met on Monday.|\"We are glad,\" its chief said yesterday.; 2023-11-15",
        "The society met on Monday.|We are glad,\" its chief said yesterday.; 2023-11-15",
        "鲸鱼协会13日举行大会。|昨天我国又派出两艘船。; 2023-11-15",
        "鲸鱼协会13日举行大会。|昨天他作了自我批评。; 2023-11-15",
        "The society met on Monday.|Veterans of World War I marched yesterday.; 2023-11-15"
      })
  void isNotWhatTheReporterSays(String sentences, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentences)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "鲸鱼协会13日举行大会。|我们昨天数了两百头鲸鱼。; 2023-11-12",
        "鲸鱼协会13日举行大会。|会长说：“我们昨天数了两百头鲸鱼。”; 2023-11-12",
        "The society met on Monday.|\"We counted whales yesterday,\" its chief said.; 2023-11-12"
      })
  void countsFromTheDayOfItsEvent(String sentences, String event) {
    assertThat(SampleArticle.event("2023-11-16", sentences)).isEqualTo(event);
  }
}
