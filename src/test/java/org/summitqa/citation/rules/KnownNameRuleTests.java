package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class KnownNameRuleTests {
  private final SupportRule rule = new KnownNameRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          法国和德国签署协议。 | 法德签署了协议。
          法國和德國簽署協議。 | 法德签署了协议。
          日本首相到访。 | The prime minister of Japan arrived.
          """)
  void allowsKnownNamesInAnyForm(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦法国⟧和德国签署协议。 | 意大利和德国签署了协议。
          ⟦法國⟧和德國簽署協議。 | 意大利和德国签署了协议。
          ⟦韩国⟧总理到访。 | The prime minister of Japan arrived.
          """)
  void objectsToOnesThatTheQuoteLacks(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
