package org.summitqa.citation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.summitqa.citation.MarkedObjections;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.QuoteContext;
import org.summitqa.citation.statement.Statement;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Span;

class SupportRulesTests {
  private static List<Objection> objections(String claim, String quote) {
    return objections(claim, quote, QuoteContext.NONE);
  }

  private static List<Objection> objections(String claim, String quote, QuoteContext setting) {
    return SupportRules.objections(
        Statement.claim(FoldedText.of(claim), MarkedObjections.LEXICON),
        Statement.quote(FoldedText.of(quote), setting, MarkedObjections.LEXICON));
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    assertThat(SupportRules.ALL).extracting(SupportRule::id).doesNotHaveDuplicates();
  }

  @Test
  void haveNothingAgainstWhatIsSupported() {
    assertThat(objections("会谈持续了4小时。", "会谈持续了四个小时。")).isEmpty();
  }

  @Test
  void sayAllThatIsWrongInTheirOrder() {
    assertThat(objections("２０２５年，法國和德國簽署協議。", "2024年，意大利和德国签署协议。"))
        .containsExactly(
            new Objection("number", "２０２５年", new Span(0, 5)),
            new Objection("known-name", "法國", new Span(6, 8)));
  }

  @Test
  void leaveOutWhatTheSameInTheQuotesWordsDoesNotHave() {
    assertThat(objections("两国领导人见面了五个小时。", "两国领导人会晤了四小时。"))
        .extracting(Objection::rule, Objection::what)
        .containsExactly(tuple("number", "五个小时"));
  }

  @Test
  void leaveOutTheNameThatTheQuotesPronounStandsFor() {
    QuoteContext before = new QuoteContext("", "县长孙晓蕾", OptionalInt.empty());
    assertThat(objections("孙晓蕾表示支持扩建码头。", "她表示支持扩建码头。", before)).isEmpty();
    assertThat(objections("孙晓蕾表示支持扩建三座码头。", "她表示支持扩建两座码头。", before))
        .extracting(Objection::what)
        .containsExactly("三座");
  }

  @Test
  void nameWordsOnceThatStandWithinOthersOfTheSameRule() {
    assertThat(objections("总理说，公司已关闭工厂。", "总理说，公司计划关闭工厂。"))
        .filteredOn(one -> one.rule().equals("certainty"))
        .extracting(Objection::what)
        .containsExactly("公司已关闭工厂");
  }
}
