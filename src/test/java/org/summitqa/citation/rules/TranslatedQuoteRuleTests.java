package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class TranslatedQuoteRuleTests {
  private final SupportRule rule = new TranslatedQuoteRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          两位部长同意重新开放港口。 | The two ministers agreed to reopen the port.
          兩位部長同意重新開放港口。 | The two ministers agreed to reopen the port.
          法院驳回上诉。 | The court rejected the appeal.
          """)
  void allowsATranslation(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会谈在⟦基多⟧举行。 | The talks were held on Monday.
          會談在⟦基多⟧舉行。 | The talks were held on Monday.
          由于⟦罢工⟧，会议推迟。 | The meeting was postponed.
          ⟦渔民⟧会谈⟦顺利捕鲸⟧。 | The talks lasted four hours.
          """)
  void objectsToWhatTheQuoteSaysNothingOf(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
