package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class LexicalOverlapRuleTests {
  private final SupportRule rule = new LexicalOverlapRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          港口恢复运营，工人返岗。 | 因罢工关闭的港口恢复运营。
          港口恢復運營。 | 港口恢复运营。
          The port has reopened after the strike. | The port reopened when the strike ended.
          The port has reopened. | 市长辞职。
          """)
  void allowsHalfOfTheTerms(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          港口⟦将扩建三座码头⟧。 | 港口恢复运营。
          港口⟦將擴建三座碼頭⟧。 | 港口恢复运营。
          The port will ⟦gain three modern piers⟧. | The port reopened on Monday.
          """)
  void objectsToTheTermsThatTheQuoteLacks(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
