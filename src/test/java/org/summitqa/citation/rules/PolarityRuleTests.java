package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class PolarityRuleTests {
  private final SupportRule rule = new PolarityRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          双方没有达成协议。 | 双方未能达成协议。
          公司不仅扩产，还降价。 | 公司扩产，还降价。
          The court did not overturn the ruling. | The court has not overturned the ruling.
          """)
  void allowsWhatBothDenyOrAffirm(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          双方⟦没有⟧达成协议。 | 双方达成协议。
          雙方⟦沒有⟧達成協議。 | 双方达成协议。
          The court did ⟦not⟧ overturn the ruling. | The court overturned the ruling.
          The court did ⟦not⟧ overturn the ruling. | 法院推翻了裁决。
          """)
  void objectsToADenialWhereTheQuoteHasNone(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司⟦没有裁员⟧。 | 公司裁员，但没有关厂。
          """)
  void objectsToADenialOfSomethingElse(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司计划⟦裁员⟧。 | 公司没有裁员的计划。
          公司計劃⟦裁員⟧。 | 公司没有裁员的计划。
          The company will ⟦close⟧ the plant. | The company will not close the plant.
          """)
  void objectsToWhatTheQuoteDenies(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
