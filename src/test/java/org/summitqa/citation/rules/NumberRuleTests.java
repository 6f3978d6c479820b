package org.summitqa.citation.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.MarkedObjections;

class NumberRuleTests {
  private final SupportRule rule = new NumberRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会谈持续4个小时。 | 会谈持续四小时。
          會談持續四個小時。 | 会谈持续4小时。
          The talks lasted four hours. | 会谈持续了四个小时。
          港口去年吞吐量为3.2亿吨。 | 港口去年吞吐量达32000万吨。
          物价涨了３％。 | 物价涨了3%。
          They met on Friday. | 双方周五会面。
          """)
  void allowsTheSameNumberInAnyWriting(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会谈持续⟦5个小时⟧。 | 会谈持续四小时。
          會談持續⟦五個小時⟧。 | 会谈持续四小时。
          港口在⟦7月⟧⟦19日⟧恢复运营。 | 港口在6月18日恢复运营。
          出口增长了⟦３１％⟧，达2000亿元。 | 出口增长13%，达2000亿元。
          双方⟦周三⟧会面。 | 双方周五会面。
          The bank cut ⟦900⟧ jobs in two years. | The bank cut 400 jobs in two years.
          The bridge opened in ⟦1998⟧. | 大桥于1996年通车。
          """)
  void objectsToEachNumberThatTheQuoteLacks(String sentence, String quote) {
    MarkedObjections.check(rule, sentence, quote);
  }
}
