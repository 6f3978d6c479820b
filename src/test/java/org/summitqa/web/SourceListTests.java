package org.summitqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceListTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met[1]. They spoke[2][10].\n\nSources:\n\n[1] BBC, They met\n“a”\n\n[2] x",
        "They met[1]. They spoke[2].\r\n\r\nSources:\r\n\r\n[1] BBC",
        "They met. They spoke.\n\nNearest passages:\n\n[1] BBC",
        "They met. They spoke.\n\n出处：\n\n[1] BBC",
        "They met. They spoke.\n\n最接近的段落：\n\n[1] BBC",
        "They met. They spoke."
      })
  void isTakenOffAnEarlierAnswerWithItsMarks(String text) {
    assertThat(SourceList.without(text)).isEqualTo("They met. They spoke.");
  }

  @Test
  void leavesAListAloneThatIsNotItsOwn() {
    String text = "As follows.\n\nSources:\n\n- the sun\n- the wind [sic]";

    assertThat(SourceList.without(text)).isEqualTo(text);
  }
}
