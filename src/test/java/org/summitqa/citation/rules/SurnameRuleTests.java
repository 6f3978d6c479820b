package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class SurnameRuleTests {
  private final SupportRule rule = new SurnameRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          记者刘敏报道。 | 记者刘敏报道。
          局长孙晓蕾说没有影响。 | 局长孙晓蕾说，此事没有影响。
          The mayor Sun Lei spoke. | 市长孙磊讲话。
          """)
  void allowsTheSameName(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          记者⟦刘军⟧表示乐观。 | 记者刘敏表示乐观。
          記者⟦劉軍⟧表示樂觀。 | 记者刘敏表示乐观。
          局长⟦孙晓静⟧说没有影响。 | 局长孙晓蕾说没有影响。
          """)
  void objectsToAnotherGivenName(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
