package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.text.FoldedText;

class ReferringExpressionsTests {
  @ParameterizedTest
  @CsvSource({
    "他們談了, true, true",
    "雙方同意, true, false",
    "該國, true, true",
    "其立場, true, true",
    "其中, false, false",
    "拜登, false, false"
  })
  void chineseWordsPointBack(String text, boolean points, boolean toOne) {
    String folded = FoldedText.of(text).folded();
    assertThat(Pattern.compile(ReferringExpressions.CHINESE).matcher(folded).find())
        .isEqualTo(points);
    assertThat(Pattern.compile(ReferringExpressions.CHINESE_ONE).matcher(folded).find())
        .isEqualTo(toOne);
  }

  @ParameterizedTest
  @CsvSource({"their call, true", "the theme, false", "these talks, true"})
  void englishWordsPointBack(String text, boolean points) {
    assertThat(Pattern.compile(ReferringExpressions.ENGLISH).matcher(text).find())
        .isEqualTo(points);
  }
}
