package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class NameRuleTests {
  private final SupportRule rule = new NameRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CEO蒂姆·库克介绍了iPhone。 | CEO蒂姆·库克介绍了新的iPhone。
          The plan came from Turkey's Central Bank. | The Turkish central bank had a plan.
          Yesterday he praised Merkel. | Merkel was praised by him.
          他把报告交给ＮＡＳＡ。 | 他把报告交给NASA。
          """)
  void allowsNamesThatTheQuoteHas(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦Gavin⟧ Newsom说城市安全。 | Newsom说城市安全。
          他把报告交给⟦ＮＡＳＡ⟧和ESA。 | 他把报告交给ESA。
          他把報告交給⟦NASA⟧。 | 他把报告交给ESA。
          The plan came from the ⟦Bank⟧ of ⟦Japan⟧. | The plan came from the ministry in Tokyo.
          Yesterday he praised ⟦Scholz’s⟧ cabinet. | He praised the cabinet of Merkel.
          """)
  void objectsToNamesThatItLacks(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
