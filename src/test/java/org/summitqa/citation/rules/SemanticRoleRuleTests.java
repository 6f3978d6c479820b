package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class SemanticRoleRuleTests {
  private final SupportRule rule = new SemanticRoleRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          县长向商会提出建议。 | 县长当天向商会提出建议。
          商会受到县长批评。 | 县长批评商会。
          The mayor thanked the firemen. | The mayor warmly thanked the firemen.
          The mayor criticized the union. | 市长批评工会。
          """)
  void allowsTheSameRoles(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦商会向县长⟧提出建议。 | 县长向商会提出建议。
          ⟦商會向縣長⟧提出建議。 | 县长向商会提出建议。
          The ⟦firemen thanked the mayor⟧. | The mayor thanked the firemen.
          ⟦Russia attacked Ukraine⟧. | 乌克兰袭击俄罗斯。
          ⟦俄罗斯袭击乌克兰⟧。 | Ukraine attacked Russia.
          ⟦俄羅斯襲擊烏克蘭⟧。 | Ukraine attacked Russia.
          """)
  void objectsToPiecesThatChangedPlaces(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⟦张伟⟧说，港口下周开放。 | 李娜说，港口下周开放，张伟没有到场。
          """)
  void objectsToAnotherSpeaker(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会长⟦迎接县长⟧。 | 会长受到县长迎接。
          """)
  void objectsToAPassiveThatIsTurned(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
