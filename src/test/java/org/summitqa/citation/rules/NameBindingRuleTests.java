package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class NameBindingRuleTests {
  private final SupportRule rule = new NameBindingRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          美国切断了联系。 | 中国表示遗憾，美国切断了联系。
          日本3月派出船队。 | 日本3月派出船队，韩国4月派出船队。
          """)
  void allowsWhatIsSaidOfTheSame(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦美国⟧切断联系。 | 美国表示遗憾。中国切断联系。
          ⟦美國⟧切斷聯繫。 | 美国表示遗憾。中国切断联系。
          """)
  void objectsToANameOfWhichTheQuoteSaysItNot(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦日本4月⟧派出船队。 | 日本3月派出船队，韩国4月派出船队。
          """)
  void objectsToNumbersOfAnother(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
