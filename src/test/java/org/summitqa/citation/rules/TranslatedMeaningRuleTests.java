package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class TranslatedMeaningRuleTests {
  private final SupportRule rule = new TranslatedMeaningRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks lasted four hours. | 会谈持续了四个小时。
          Japan and Germany signed an agreement. | 日本和德国签署了协议。
          The court rejected the appeal. | 法院驳回上诉。
          """)
  void allowsATranslation(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦Japan⟧ and Germany signed an agreement. | 法国和德国签署了协议。
          """)
  void objectsToNamesThatTheQuoteLacks(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ⟦earthquake⟧ ⟦destroyed⟧ ⟦schools⟧. | 工人周一返岗。
          """)
  void objectsToWordsThatTheQuoteHasNothingOf(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦Biden criticized Putin⟧. | 普京批评拜登。
          """)
  void objectsToActorsThatChangedPlaces(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan ⟦supports⟧ ⟦independence⟧. | 日本不支持独立。
          """)
  void objectsToWhatIsAffirmedAndDeniedInTheQuote(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
