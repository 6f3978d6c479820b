package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.text.FoldedText;

class ReportedSpeechTests {
  @ParameterizedTest
  @CsvSource({"拜登稱這是勝利, true", "拜登被稱為總統, false", "拜登稱讚雙方, false", "官員擔憂局勢, true", "雙方會談, false"})
  void chineseVerbsReport(String text, boolean reports) {
    assertThat(Pattern.compile(ReportedSpeech.CHINESE).matcher(FoldedText.of(text).folded()).find())
        .isEqualTo(reports);
  }

  @ParameterizedTest
  @CsvSource({"Biden reiterated it, true", "It was unsaid, false", "He hopes so, true"})
  void englishVerbsReport(String text, boolean reports) {
    assertThat(Pattern.compile(ReportedSpeech.ENGLISH).matcher(text).find()).isEqualTo(reports);
  }

  @ParameterizedTest
  @CsvSource({"拜登怎麼看台灣？, true", "What did Biden say?, true", "布林肯的立場是甚麼？, true", "會談多久？, false"})
  void aQuestionAsksForIt(String question, boolean asks) {
    assertThat(
            Pattern.compile(ReportedSpeech.ASKED).matcher(FoldedText.of(question).folded()).find())
        .isEqualTo(asks);
  }
}
