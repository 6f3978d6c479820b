package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "臺灣總統與習近平會談",
        "ＡＰＥＣ１１月 Straße ﬁn ½ 😀",
        "Cafe\u0301 à ｶﾞ 각 a\u00adb",
        "二〇〇八年，２００８年㈱"
      })
  void foldsAsTheWholeTextIsFoldedAndKnowsEveryPlace(String raw) {
    FoldedText text = FoldedText.of(raw);

    assertThat(text.folded()).isEqualTo(TextFolding.fold(raw));
    for (int i = 0; i < text.folded().length(); i++) {
      Span span = text.rawSpan(i, i + 1);
      assertThat(TextFolding.fold(span.of(raw))).contains(text.folded().substring(i, i + 1));
    }
  }

  @Test
  void aStretchOfTheFoldedTextIsOneOfTheText() {
    FoldedText text = FoldedText.of("Die Straße, 臺灣");

    int street = text.folded().indexOf("strasse");
    assertThat(text.rawSpan(street, street + 7).of(text.raw())).isEqualTo("Straße");
    int island = text.folded().indexOf("台湾");
    assertThat(text.rawSpan(island, island + 2).of(text.raw())).isEqualTo("臺灣");
    assertThat(text.rawSpan(0, 0)).isEqualTo(new Span(0, 0));
    int end = text.folded().length();
    assertThat(text.rawSpan(end, end)).isEqualTo(new Span(14, 14));
  }

  @Test
  void whatIsNoStretchIsRefused() {
    assertThatThrownBy(() -> FoldedText.of("ab").rawSpan(1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("1 to 3");
  }

  @Test
  void textsThatFoldToTheSameAreEqual() {
    assertThat(FoldedText.of("臺灣 ＧＤＰ"))
        .isEqualTo(FoldedText.of("台湾 gdp"))
        .hasSameHashCodeAs(FoldedText.of("台湾 gdp"))
        .isNotEqualTo(FoldedText.of("台湾"));
  }

  @Test
  void foldingInPlaceKeepsPlacesAndCapitals() {
    String raw = "拜登總統２０２３年１１月１５日在舊金山（Ｓan）　会談";

    assertThat(TextFolding.foldInPlace(raw)).isEqualTo("拜登总统2023年11月15日在旧金山(San) 会谈");
  }
}
