package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EastAsianWidthTests {
  @Test
  void chineseAndFullWidthAreWide() {
    assertThat("会會〇々。，！Ａ１（".chars().allMatch(c -> EastAsianWidth.isWide((char) c))).isTrue();
  }

  @Test
  void latinAndHalfWidthAreNot() {
    assertThat("aé1.,“”… 😀".chars().noneMatch(c -> EastAsianWidth.isWide((char) c))).isTrue();
  }
}
