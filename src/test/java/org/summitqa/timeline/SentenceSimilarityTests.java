package org.summitqa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSimilarityTests {
  @ParameterizedTest
  @CsvSource({
    "Silverport, 'The parliament in Silverport voted for the budget on Wednesday.', 'A warehouse in Silverport burned down on Wednesday.'",
    "鲸鱼协会银港分会, 鲸鱼协会银港分会15日选出新会长。, 15日鲸鱼协会银港分会的仓库失火。",
  })
  void theTopicThatAllHoldTellsNothing(String topic, String one, String other) {
    assertThat(new SentenceSimilarity(topic).of(one, other)).isLessThan(0.12);
  }

  @Test
  void oneEventInOtherWordsIsLike() {
    assertThat(
            new SentenceSimilarity("Silverport")
                .of(
                    "The parliament in Silverport voted for the budget on Wednesday.",
                    "On Wednesday, members of parliament in Silverport approved a budget."))
        .isGreaterThanOrEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource({
    "Taiwan, false",
    "台湾, false",
    "Silverport ferry, true",
    "旧金山会晤, false",
    "拜登与习近平的会晤, true",
    "拜登 TikTok, false",
  })
  void aTopicOfTwoWordsIsNarrow(String topic, boolean narrow) {
    assertThat(new SentenceSimilarity(topic).isNarrow()).isEqualTo(narrow);
  }
}
