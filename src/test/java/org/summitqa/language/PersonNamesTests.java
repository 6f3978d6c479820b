package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTests {
  @ParameterizedTest
  @CsvSource({"孙韵,1", "孫韻,1", "陳,1", "欧阳娜娜,2", "歐陽娜娜,2", "司马懿,2", "关税,0", "于是,0", "于,0", "A,0"})
  void surnamesAreKnownInBothScripts(String text, int length) {
    assertThat(PersonNames.surnameAt(text, 0)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"高官,1", "萬,1", "欧阳,2", "王,1", "天,0"})
  void aCommonWordMayBeASurnameWhereMoreSaysSo(String text, int length) {
    assertThat(PersonNames.anySurnameAt(text, 0)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"孙韵说,2", "孫曉靜說,3", "欧阳娜娜说,4", "刘说,0", "天气说,0", "王,0"})
  void aNameIsASurnameAndWhatStandsAloneBehindIt(String text, int end) {
    assertThat(PersonNames.endOfName(text, 0, at -> true)).isEqualTo(end);
  }

  @Test
  void whatTheDictionaryJoinsIsNoName() {
    assertThat(PersonNames.endOfName("马上说", 0, at -> at == 2)).isZero();
    assertThat(PersonNames.endOfName("王小学", 0, at -> at == 0)).isZero();
  }

  @Test
  void titlesAreToldByTheirKind() {
    assertThat("国务卿").matches(PersonNames.office());
    assertThat("记者").doesNotMatch(PersonNames.office()).matches(PersonNames.anyTitle());
    assertThat("先生").matches(PersonNames.address()).matches(PersonNames.anyTitle());
  }
}
