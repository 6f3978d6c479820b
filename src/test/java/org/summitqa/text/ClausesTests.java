package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTests {
  private static List<String> of(String text) {
    return Clauses.of(text).stream().map(clause -> clause.of(text).strip()).toList();
  }

  @Test
  void marksOfEitherWidthPart() {
    assertThat(of("會談結束，雙方同意；他说：好。They met, then left: all."))
        .containsExactly("會談結束", "雙方同意", "他说", "好", "They met", "then left", "all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"出口增长1,000亿", "增长3.5个百分点", "10:30开始", "10：30開始", "苹果、香蕉"})
  void marksWithinNumbersAndEnumerationsDoNot(String text) {
    assertThat(of(text)).containsExactly(text);
  }

  @Test
  void joiningWordsBeginAClause() {
    assertThat(Clauses.joinedIn("双方同意合作但是没有签字并不意外,而且", Language.ZH))
        .containsExactly("双方同意合作", "但是没有签字并不意外", "而且");
    assertThat(Clauses.joinedIn("they met and he left, which helped", Language.EN))
        .containsExactly("they met", "and he left", "which helped");
  }

  @Test
  void piecesWithTheirMarksAreTheText() {
    String text = "他说,很好。出口1,000亿,涨3.5%;完";
    assertThat(Clauses.withMarks(text)).containsExactly("他说,", "很好。", "出口1,000亿,", "涨3.5%;", "完");
    assertThat(String.join("", Clauses.withMarks(text))).isEqualTo(text);
  }

  @Test
  void enumerationsAndContrastBoundAReach() {
    String text = "出口增长、进口没有下降3.5%但是顺差扩大";
    assertThat(Clauses.reaches(text).stream().map(one -> one.of(text)))
        .containsExactly("出口增长", "进口没有下降3.5%", "顺差扩大");
    assertThat(Clauses.reachStart(text, text.indexOf("3.5"))).isEqualTo(text.indexOf("进口"));
    assertThat(Clauses.reachEnd(text, text.indexOf("下降"))).isEqualTo(text.indexOf("但是"));
  }

  @Test
  void aroundASpanStandsWhatIsInItsReach() {
    String text = "They talked for four hours but left early.";
    int four = text.indexOf("four");
    assertThat(Clauses.around(text, new Span(four, four + 10))).isEqualTo("They talked for   ");
  }
}
