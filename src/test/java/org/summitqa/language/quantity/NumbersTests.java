package org.summitqa.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {
  private static boolean areIn(String claim, String source) {
    return Numbers.of(claim).areIn(Numbers.of(source), Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "赔偿五百万元, 赔偿500万元",
    "赔偿3亿元, 赔偿3亿人民币",
    "赔偿3亿元, a fine of 300 million yuan",
    "投入500万日元, 投入五百万日元",
    "两国元首会晤, 中美元首会晤",
    "二〇〇八年开幕, 2008年开幕",
    "二○○八年开幕, 二零零八年开幕",
    "占两成, 占百分之二十",
    "占20%, 占两成",
    "增长三点五亿元, 增长3.5亿元",
    "收入叁佰贰拾万元, 收入320万元",
    "十五日开幕, 15日开幕",
    "第十五届开幕, 第15届开幕"
  })
  void ofOneAmountOfMoneyAreFound(String claim, String source) {
    assertThat(areIn(claim, source)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "赔偿五百万元, 赔偿八百万元",
    "赔偿3亿元, 赔偿3亿美元",
    "投入500万日元, 投入500万元",
    "二〇〇八年开幕, 2018年开幕",
    "占百分之三十, 占20%",
    "占三成, 占百分之二十",
    "增长三点五亿元, 增长3.6亿元"
  })
  void ofAnotherAmountOrCurrencyAreNot(String claim, String source) {
    assertThat(areIn(claim, source)).isFalse();
  }
}
