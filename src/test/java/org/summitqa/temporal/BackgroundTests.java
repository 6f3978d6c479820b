package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-11-16; 鲸鱼协会2019年3月成立。|11月15日，协会举行年会。; 2023-11-15",
        "2023-11-16; The society was founded in March 2019.|It met on November 15.; 2023-11-15",
        "2024-01-03; 鲸鱼协会2019年3月成立。|12月28日，协会举行年会。; 2023-12-28",
        "2023-11-16; 鲸鱼协会2019年3月成立。|协会将于12月5日举行年会。; 2023-12-05",
        "2024-04-16; 鲸鱼协会去年11月成立。|15日，协会举行首次年会。; 2024-04-15"
      })
  void leavesNewsInItsOwnTime(String published, String sentences, String event) {
    assertThat(SampleArticle.event(published, sentences)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-11-16; 鲸鱼协会2019年3月5日成立。|5月6日，协会举行年会。; 2019-05-06",
        "2024-04-16; 鲸鱼协会去年11月3日成立。|15日，协会举行首次年会。; 2023-11-15",
        "2024-04-16; 鲸鱼协会去年11月成立。|25日，协会举行首次年会。; 2023-11-25"
      })
  void givesAStoryItsYearAndMonth(String published, String sentences, String event) {
    assertThat(SampleArticle.event(published, sentences)).isEqualTo(event);
  }
}
