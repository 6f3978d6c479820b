package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionDetectorTests {
  private static final int ROOM = 10_000;

  private static int endIn(String text) {
    return new RepetitionDetector(ROOM).endIn(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "双方同意合作打击芬太尼。\n",
        "[1] 双方同意合作打击芬太尼[2]。\n",
        "The two sides agreed to work together. ",
        "哈",
        "a"
      })
  void isAModelThatSaysTheSameAgainAndAgain(String line) {
    String text = "习近平和拜登星期三在加利福尼亚州会晤。" + line.repeat(200);
    assertThat(endIn(text)).isBetween(1, 400);
  }

  @Test
  void isAModelThatCountsItsRepetitions() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 100; i++) {
      text.append(i).append(". 双方同意合作打击芬太尼。[").append(i).append("]\n");
    }
    assertThat(endIn(text.toString())).isBetween(40, 200);
  }

  @Test
  void isAModelThatWritesOnAndOn() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ROOM; i++) {
      text.append((char) ('一' + i * 7919 % 20_000));
    }
    assertThat(endIn(text.toString())).isEqualTo(-1);
    assertThat(endIn(text + "多")).isEqualTo(ROOM);
  }

  @Test
  void isNotOneThatRepeatsAName() {
    assertThat(
            endIn(
                "拜登说，芬太尼是问题。拜登说，航班会增加。拜登说，他们会再见面。拜登说，军方会恢复沟通。"
                    + "Biden said so. Biden said it again. Biden said no, no, no, no. Biden left."))
        .isEqualTo(-1);
  }

  @Test
  void isCutAtTheSamePlaceHoweverItComes() {
    String text = "会晤结束。" + "双方同意合作打击芬太尼。".repeat(60);
    int whole = endIn(text);
    RepetitionDetector runaway = new RepetitionDetector(ROOM);
    int cut = -1;
    for (int i = 0; i < text.length() && cut < 0; i++) {
      cut = runaway.endIn(text.substring(i, i + 1)) < 0 ? -1 : i + 1;
    }
    assertThat(cut).isEqualTo(whole);
  }
}
