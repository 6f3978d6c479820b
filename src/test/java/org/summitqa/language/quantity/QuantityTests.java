package org.summitqa.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTests {
  private static Quantity only(String text) {
    List<Quantity> found = Quantity.in(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  @Nested
  class Read {
    @ParameterizedTest
    @CsvSource({
      "进行了约两个小时的会晤, 约两个小时, 分钟, 120",
      "会谈四个小时, 四个小时, 分钟, 240",
      "长达1小时45分钟的通话, 1小时45分钟, 分钟, 105",
      "谈了两个半小时, 两个半小时, 分钟, 150.0",
      "只谈了半小时, 半小时, 分钟, 30.0",
      "总计时长达到了9小时, 9小时, 分钟, 540",
      "近四小时, 近四小时, 分钟, 240",
      "三小时左右, 三小时左右, 分钟, 180",
      "投入2.4亿美元, 2.4亿美元, 美元, 240000000.0",
      "增长了3.5%, 3.5%, %, 3.5",
      "增长了百分之三点五, 百分之三点五, %, 3.5",
      "增長了百分之二十, 百分之二十, %, 20",
      "增长了百分之20, 百分之20, %, 20",
      "增长了两成, 两成, %, 20",
      "死亡12人, 12人, 人, 12",
      "超过３００人, 超过３００人, 人, 300",
      "it took nine hours, nine hours, 分钟, 540",
      "about 90 minutes, about 90 minutes, 分钟, 90",
      "more than two weeks, more than two weeks, 天, 14",
      "half an hour, half an hour, 分钟, 30.0",
      "近五十年, 近五十年, 个月, 600",
      "洪水中至少有10人死亡, 至少有10人, 人, 10",
      "损失超过了2亿美元, 超过了2亿美元, 美元, 200000000",
      "10至15人受伤, 10至15人, 人, 10",
      "在2亿至4亿美元之间, 2亿至4亿美元, 美元, 200000000",
      "2至4亿元, 2至4亿元, 人民币, 200000000",
      "两到三个小时, 两到三个小时, 分钟, 120",
      "谈了三四个小时, 三四个小时, 分钟, 180",
      "10 to 15 people died, 10 to 15 people, 人, 10",
      "between two and three hours of talks, two and three hours, 分钟, 120",
      "每户2千元, 2千元, 人民币, 2000",
      "五百万元, 五百万元, 人民币, 5000000",
      "500万日元, 500万日元, 日元, 5000000",
      "worth $300 million in all, $300 million, 美元, 300000000",
      "more than US$2.5 billion, more than US$2.5 billion, 美元, 2500000000",
      "300 million yuan, 300 million yuan, 人民币, 300000000",
      "桥长1.5公里, 1.5公里, 米, 1500",
      "面积为5平方公里, 5平方公里, 公顷, 500",
      "两百万吨, 两百万吨, 吨, 2000000",
      "20辆消防车, 20辆, 辆消防, 20"
    })
    void isWithItsWordsAndUnit(String text, String words, String unit, String value) {
      Quantity quantity = only(text);

      assertThat(quantity.text()).isEqualTo(words);
      assertThat(quantity.span().of(text)).isEqualTo(words);
      assertThat(quantity.unit()).isEqualTo(unit);
      assertThat(quantity.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
      "11月15日",
      "2023年",
      "周三",
      "一致同意",
      "两国元首",
      "21世纪20年代",
      "两种选择",
      "数百名抗议者",
      "in 2023",
      "第三次会晤",
      "11月14日至17日",
      "2021年至2023年",
      "第3至5名",
      "一家公司",
      "三个议题"
    })
    void isNoDateNorNumeralWithoutAUnit(String text) {
      assertThat(Quantity.in(text)).isEmpty();
    }
  }

  @Nested
  class Differing {
    @ParameterizedTest
    @CsvSource({
      "约两个小时, 四个小时",
      "四小时, five hours",
      "12人, 15人",
      "3.5%, 4.5%",
      "2.4亿美元, 3亿美元",
      "超过五小时, 三个小时",
      "不到两小时, 四小时",
      "10至15人, 20人",
      "10至15人, 8人",
      "500公顷, 3平方公里"
    })
    void isWhatCannotBothBe(String one, String other) {
      assertThat(only(one).differsFrom(only(other))).isTrue();
      assertThat(only(other).differsFrom(only(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "近四小时, 四小时",
      "约四小时, four hours",
      "约两个小时, 1小时45分钟",
      "四个小时, 3小时50分钟",
      "超过300人, 350人",
      "40%, 40.3%",
      "12人, 12人",
      "90 minutes, 一个半小时",
      "四小时, 四天",
      "10至15人, 15人",
      "10至15人, 10人",
      "10至15人, 12人",
      "至少有10人, 18人",
      "2亿至4亿美元, 3亿美元",
      "三四个小时, 四小时",
      "1.5公里, 1500米",
      "500公顷, 5平方公里",
      "20辆消防车, 30辆摩托车",
      "3000元, $5000",
      "3人, 3%"
    })
    void isNothingThatOneValueMayBe(String one, String other) {
      assertThat(only(one).differsFrom(only(other))).isFalse();
      assertThat(only(other).differsFrom(only(one))).isFalse();
    }
  }

  @Test
  void severalStandInOrder() {
    assertThat(Quantity.in("12人参加，谈了三个小时，花了5万美元"))
        .extracting(Quantity::text)
        .containsExactly("12人", "三个小时", "5万美元");
  }
}
