package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class CertaintyRuleTests {
  private final SupportRule rule = new CertaintyRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司可能关闭工厂。 | 公司可能关闭工厂。
          公司计划关闭工厂。 | 公司计划关闭工厂。
          The company may close the plant. | The company might close the plant.
          """)
  void allowsAsMuchCertaintyAsTheQuoteHas(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦公司关闭工厂⟧。 | 公司可能关闭工厂。
          ⟦公司關閉工廠⟧。 | 公司可能关闭工厂。
          总理说，⟦公司已⟦关闭⟧工厂⟧。 | 总理说，公司计划关闭工厂。
          ⟦The company will close the plant⟧. | The company might close the plant.
          ⟦The company has ⟦closed⟧ the plant⟧. | 公司计划关闭工厂。
          """)
  void objectsToAClauseThatIsMadeAFact(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
