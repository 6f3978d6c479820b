package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class ClauseRuleTests {
  private final SupportRule rule = new ClauseRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          港口恢复运营，码头工人返岗。 | 港口恢复运营，部分码头工人周一返岗。
          监管机构还没有表态。 | 监管机构尚未表态。
          The port reopened, workers returned to the docks. | The port reopened and workers went back to the docks.
          """)
  void allowsClausesThatHaveSomethingOfTheQuote(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          港口恢复运营，⟦股价随即大幅攀升⟧。 | 港口恢复运营，码头工人周一返岗。
          港口恢復運營，⟦股價隨即大幅攀升⟧。 | 港口恢复运营，码头工人周一返岗。
          The port reopened, ⟦lifting shares across European markets⟧. | The port reopened on Monday.
          """)
  void objectsToAnInventedClause(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
