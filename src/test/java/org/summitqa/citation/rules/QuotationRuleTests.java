package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class QuotationRuleTests {
  private final SupportRule rule = new QuotationRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他说这是“一次机会”。 | 他说：“这对各方是一次机会！”
          他說這是「一次機會」。 | 他说这是一次机会。
          She called it "a fair deal". | The mayor called it a fair deal for all.
          She called it "a fair deal". | 市长称这是公平的交易。
          """)
  void allowsWhatTheQuoteHasLetterForLetter(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他说这是“⟦最后一次机会⟧”。 | 他说这是一次机会。
          他說這是「⟦最後一次機會⟧」。 | 他说这是一次机会。
          She called it "⟦a great deal⟧" and "fair". | She called it a fair deal.
          """)
  void objectsToOtherWordsInQuotationMarks(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
