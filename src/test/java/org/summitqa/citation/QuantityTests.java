package org.summitqa.citation;

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
      "死亡12人, 12人, 人, 12",
      "超过３００人, 超过３００人, 人, 300",
      "it took nine hours, nine hours, 分钟, 540",
      "about 90 minutes, about 90 minutes, 分钟, 90",
      "more than two weeks, more than two weeks, 天, 14",
      "half an hour, half an hour, 分钟, 30.0",
      "近五十年, 近五十年, 个月, 600"
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
      "第三次会晤"
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
      "不到两小时, 四小时"
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
