package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

class NumberFoldingTests {
  private static String folded(String text) {
    return NumberFolding.of(TextFolding.fold(text)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "二〇〇八年|2008年",
        "二零零八年|2008年",
        "二○○八年|2008年",
        "２００８年|2008年",
        "貳零零捌年|2008年",
        "二O一八年|2018年",
        "二0一八年|2018年",
        "一九四九年|1949年",
        "二一一二年|2112年",
        "零八年|08年",
        "一九九八至二〇〇一年|1998至2001年",
        "一〇八人|108人",
        "三零一医院|301医院",
        "廿五日|25日",
        "十五日|15日",
        "十一月五日|11月5日",
        "11月05日|11月5日",
        "一月一日|1月1日",
        "星期五十点|星期五10点"
      })
  void yearsAndDatesAreOneHoweverTheyAreWritten(String text, String figures) {
    assertThat(folded(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "三百二十万元|3200000元",
        "三百二十萬元|3200000元",
        "320万元|3200000元",
        "320萬元|3200000元",
        "3,200,000元|3200000元",
        "３，２００，０００元|3200000元",
        "叁佰贰拾万元|3200000元",
        "參佰貳拾萬元|3200000元",
        "伍拾元|50元",
        "3亿2000万|320000000",
        "1.4万亿|1400000000000",
        "三万五|35000",
        "一百二|120",
        "一千零一|1001",
        "三点五|3.5",
        "三點五億元|350000000元",
        "十多人|10多人",
        "两百多人|200多人",
        "两个小时|2个小时",
        "兩個小時|2个小时",
        "四小时|4小时",
        "三百万一年|3000000一年",
        "双十一|双11",
        "第十五届|第15届",
        "第三届|第3届",
        "世界五百强|世界500强"
      })
  void amountsAreOneHoweverTheyAreWritten(String text, String figures) {
    assertThat(folded(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "两成|20%",
        "兩成|20%",
        "20%|20%",
        "２０％|20%",
        "百分之二十|20%",
        "百分之20|20%",
        "近三成五的人|近35%的人",
        "两成半|25%",
        "2成以上|20%以上",
        "百分之三点五|3.5%",
        "百分之百|100%",
        "零点五%|0.5%"
      })
  void sharesAreOneHoweverTheyAreWritten(String text, String figures) {
    assertThat(folded(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一些", "一样", "万一", "三明治", "二手", "千万", "四川", "九江", "百度", "十分重要", "一带一路", "第一", "第一次", "第二天",
        "五台山", "三国", "七夕", "百万富翁", "成千上万", "亿万", "千年", "唯一", "统一", "一成不变", "三成员", "两国", "两人", "一天",
        "一点", "三元桥", "大陆万人", "队伍", "三分之一", "九一八事变", "十四五规划"
      })
  void aNumeralThatIsAPartOfAWordStays(String word) {
    assertThat(folded(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"数十人", "几百人", "十几个", "二十几人", "三四十人", "七八百", "两三千", "十五六岁", "上百人", "数百万", "十来个"})
  void aGuessStays(String guess) {
    assertThat(folded(guess)).isEqualTo(guess);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023万科", "2023百度世界", "iphone14", "g20", "1.2.3", "2008.08.08", "2018,200人"})
  void figuresThatAreNoAmountStay(String figures) {
    assertThat(folded(figures)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({"三点五分,3点五分", "下午三点五十分,下午3点50分", "三点建议,三点建议"})
  void aTimeOfDayIsNoDecimal(String time, String figures) {
    assertThat(folded(time)).isEqualTo(figures);
  }

  @Test
  void everyPlaceIsOneOfTheText() {
    NumberFolding numbers = NumberFolding.of("共百分之二十，三百二十万人");
    assertThat(numbers.text()).isEqualTo("共20%，3200000人");
    assertThat(numbers.span(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(numbers.span(1, 3)).isEqualTo(new Span(1, 6));
    assertThat(numbers.span(5, 12)).isEqualTo(new Span(7, 12));
    assertThat(numbers.span(12, 13)).isEqualTo(new Span(12, 13));
    assertThat(numbers.numbers())
        .containsExactly(
            new NumberFolding.Numeral("百分之二十", new Span(1, 4)),
            new NumberFolding.Numeral("三百二十万", new Span(5, 12)));
  }
}
