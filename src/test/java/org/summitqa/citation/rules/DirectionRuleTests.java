package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class DirectionRuleTests {
  private final SupportRule rule = new DirectionRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          出口增长了12%。 | 出口同比上升12%。
          出口增长了12%。 | 出口为12%。
          出口增長了12%，進口減少3%。 | 出口增长12%，进口下降3%。
          Sales rose 8 percent. | Sales were up 8 percent on the year.
          The price fell by 5 dollars. | 价格下跌5美元。
          """)
  void allowsTheSameDirection(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          出口⟦增⟧长了12%。 | 出口同比下降12%。
          進口⟦減⟧少3%，出口增長12%。 | 进口增加3%，出口增长12%。
          Sales ⟦rose⟧ 8 percent. | Sales fell 8 percent on the year.
          The price ⟦fell⟧ by 5 dollars. | 价格上涨5美元。
          """)
  void objectsToTheWordThatTurnsIt(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
