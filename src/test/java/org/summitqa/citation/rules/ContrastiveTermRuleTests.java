package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class ContrastiveTermRuleTests {
  private final SupportRule rule = new ContrastiveTermRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          双方同意停火。 | 双方就停火达成一致。
          They agreed on a truce. | 双方同意停火。
          All workers returned. | 全部工人返岗。
          """)
  void allowsAWordOfTheSameSense(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          工会⟦拒绝⟧了方案。 | 工会接受了方案。
          工會⟦拒絕⟧了方案。 | 工会接受了方案。
          The union ⟦rejected⟧ the plan. | The union accepted the plan.
          ⟦All⟧ workers returned. | 部分工人返岗。
          """)
  void objectsToOneOfAnotherSense(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
