package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class DeclarativeRuleTests {
  private final SupportRule rule = new DeclarativeRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          双方会谈了四小时。 | 双方会谈了四小时。
          She asked: will they meet? | The reporter wondered: will they meet?
          談判持續到深夜。 | 谈判持续到深夜。
          """)
  void allowsWhatSaysSomething(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦两国会恢复对话吗？⟧ | 两国恢复了对话。
          ⟦兩國會恢復對話嗎？⟧ | 兩國恢復了對話。
          ⟦Will the two sides resume talks?⟧ | The two sides resumed talks.
          ⟦是的。⟧ | 是的，双方同意。
          ⟦No.⟧ | No deal was reached.
          """)
  void objectsToQuestionsAndToNoWords(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
