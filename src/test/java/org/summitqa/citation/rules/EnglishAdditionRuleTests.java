package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class EnglishAdditionRuleTests {
  private final SupportRule rule = new EnglishAdditionRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The large port reopened on Monday. | The port reopened on Monday.
          The port reopened because of the deal. | The deal was signed and the port reopened.
          """)
  void allowsAWordOrTwo(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port reopened on Monday with ⟦brand-new automated cranes⟧. | The port reopened on Monday after the strike.
          The ⟦historic⟧ port ⟦welcomed ferries⟧. | The port reopened on Monday.
          """)
  void objectsToLongerAdditions(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port closed because of ⟦fog⟧. | The port closed because of a strike.
          """)
  void objectsToAnotherCause(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
