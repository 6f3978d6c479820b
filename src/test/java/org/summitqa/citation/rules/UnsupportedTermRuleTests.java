package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class UnsupportedTermRuleTests {
  private final SupportRule rule = new UnsupportedTermRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          两位部长随后举行会谈。 | 两位部长举行会晤。
          他访问了东京。 | 他周二到东京访问。
          """)
  void allowsRewordingsAndOrdinaryWords(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦渔民⟧周一返回港口。 | 工人周一返回港口。
          ⟦漁民⟧周一返回港口。 | 工人周一返回港口。
          """)
  void objectsToRunsThatAreNew(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他访问⟦大阪⟧后回国。 | 他访问东京大学后回国。
          船只驶入⟦东⟧海。 | 船只驶入南海。
          船隻駛入⟦東⟧海。 | 船只驶入南海。
          """)
  void objectsToPlacesAndDirectionsOfWhichACharacterIsNew(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
