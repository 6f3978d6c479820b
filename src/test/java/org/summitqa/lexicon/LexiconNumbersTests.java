package org.summitqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.language.NumeralWriter;

class LexiconNumbersTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 November | 11月15日",
        "November 15 | 11月15日",
        "15th of November | 十一月十五日",
        "in May | 5月",
        "Nov. 3 | 11月3日",
        "2023 | 2023年",
        "the 1990s | 20世纪90年代",
        "20th century | 20世纪",
        "two hours | 两个小时",
        "four-hour | 四个小时",
        "1.5 million | 150万",
        "25,000 people | 2.5万人",
        "$35 billion | 350亿美元",
        "3000 yuan | 三千元",
        "20 percent | 20%",
        "20% | 百分之二十",
        "twenty-five | 二十五",
        "two hundred and fifty | 二百五十",
        "the first | 第一",
        "21st | 第二十一"
      })
  void englishAmountsTakeTheirChineseForm(String english, String chinese) {
    var words = EnglishTokenizer.of(english);
    int start = words.getFirst().stop() ? 1 : 0;
    LexiconNumbers.Match match = LexiconNumbers.at(words, start);
    assertThat(match.chinese()).contains(chinese);
    assertThat(match.length()).isEqualTo(words.size() - start);
  }

  @ParameterizedTest
  @CsvSource({"may", "May we", "summit", "DEC", "$", "marching"})
  void whatIsNoNumberStays(String english) {
    assertThat(LexiconNumbers.at(EnglishTokenizer.of(english), 0).length()).isZero();
  }

  @Test
  void aDateAndItsYearAreTwoThings() {
    assertThat(BilingualDictionary.load().concepts("November 15, 2023"))
        .extracting(concept -> concept.chinese().getFirst())
        .containsExactly("11月15日", "2023年");
  }

  @ParameterizedTest
  @CsvSource({"10, 十", "11, 十一", "105, 一百零五", "110, 一百一十", "2003, 二千零三", "9999, 九千九百九十九"})
  void numeralsLeaveOutAndPutInWhatTheyShould(int number, String chinese) {
    assertThat(NumeralWriter.numeral(number)).isEqualTo(chinese);
  }

  @Test
  void numbersOfAnySizeHaveAForm() {
    assertThat(NumeralWriter.forms(new BigDecimal("1e40"))).isNotEmpty();
    assertThat(NumeralWriter.forms(new BigDecimal("0"))).containsExactly("0");
  }
}
