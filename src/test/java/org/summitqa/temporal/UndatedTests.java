package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndatedTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "鲸鱼协会1949年成立。|昨天，协会举行年会。; none",
        "鲸鱼协会2019年3月成立。|周三，协会举行年会。; none",
        "The society was founded in 1949.|It met last Wednesday.; none",
        "鲸鱼协会2019年3月5日成立。|次日，协会开会。; 2019-03-06",
        "鲸鱼协会2019年3月5日成立。|15日，协会开会。; 2019-03-15"
      })
  void articlesCountFromNoTimeThatTheyTell(String sentences, String event) {
    assertThat(SampleArticle.event(null, sentences)).isEqualTo(event);
  }
}
