package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.rules.SupportRules;
import org.summitqa.citation.statement.QuoteContext;
import org.summitqa.citation.statement.Statement;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;

class SupportHolesTests {
  private static final String MEETING = "国家主席习近平在美国旧金山斐洛里庄园同美国总统拜登举行中美元首会晤。";
  private static final String AIRPORT =
      "11月14日，美国加州旧金山，中国国家主席习近平（右）在亚太经合组织（APEC）峰会召开前抵达旧金山国际机场，迎接他的是加州州长加文-纽森（Gavin Newsom）。";
  private static final BilingualDictionary LEXICON = BilingualDictionary.load();

  private static boolean supports(String claim, String quote) {
    return SupportRules.support(
        Statement.claim(FoldedText.of(claim), LEXICON),
        Statement.quote(FoldedText.of(quote), QuoteContext.NONE, LEXICON));
  }

  @Nested
  class IsDropped {
    @Test
    void whatIsSaidToBelongToSomebodyWhoStandsElsewhereInTheQuote() {
      assertThat(
              supports(
                  "The meeting took place at the estate of President Biden in San Francisco.",
                  MEETING))
          .isFalse();
    }

    @Test
    void aSubjectThatTheQuoteHasNoWordFor() {
      assertThat(
              supports("The American officials greeted Xi at the San Francisco airport.", AIRPORT))
          .isFalse();
    }

    @Test
    void lunchForDinner() {
      assertThat(supports("会谈后，拜登为习近平举行晚宴。", "会谈后，拜登为习近平举行午宴。")).isFalse();
    }

    @Test
    void whatIsDeniedOfOneThingWhereAnotherIsAffirmed() {
      assertThat(supports("柯比说，美国要禁止这款应用。", "柯比说：“美国不是要禁止这款应用，而是要它剥离。”")).isFalse();
    }
  }

  @Nested
  class Passes {
    @ParameterizedTest
    @CsvSource({
      "他们的通话持续了1小时45分钟。, 这也不是说在长达1小时45分钟的通话中所表达的分歧无关紧要。",
      "拜登表示：“没错，他是。”, 在回答另一个关于他是否认为习近平是独裁者的问题时，拜登表示：“没错，他是。”",
      "两国领导人见面了四个小时。, 两国领导人会晤了四小时。",
      "The court rejected the appeal of former minister Nasir., 法院驳回了前部长纳西尔的上诉。",
      "The meeting took place at the Filoli estate in San Francisco.,"
          + " 国家主席习近平在美国旧金山斐洛里庄园同美国总统拜登举行中美元首会晤。"
    })
    void theSameInOtherWords(String claim, String quote) {
      assertThat(supports(claim, quote)).isTrue();
    }
  }
}
